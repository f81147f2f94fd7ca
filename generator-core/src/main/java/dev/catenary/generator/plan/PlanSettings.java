package dev.catenary.generator.plan;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a user can choose about names, places and types.
 *
 * @param packageName the client's package
 * @param clientName the client's type; by default made from the description's title
 * @param shorthand also make {@code favor().couponStocks(data)} for {@code .couponStocks().post(data)}
 * @param chainRoot a fixed start of all paths, such as {@code /api/v2}, that has no links; or empty
 * @param formats a {@code format} and the simple name of the built-in type that it maps to, such as {@code rfc3339} and
 *     {@code OffsetDateTime}; sorted, so that equal settings print equally
 * @param allBuilders give builders also to models that only come back
 * @param sharedParameters operations with the same parameters have them from one class
 */
public record PlanSettings(
        String packageName,
        Optional<String> clientName,
        LayoutKind layout,
        boolean shorthand,
        String chainRoot,
        Map<String, String> formats,
        boolean allBuilders,
        boolean sharedParameters) {
    public PlanSettings {
        String trimmed = chainRoot.replaceAll("^/+|/+$", "");
        chainRoot = trimmed.isEmpty() ? "" : "/" + trimmed;
        formats = Collections.unmodifiableMap(new TreeMap<>(formats));
    }

    /** The defaults for a client in this package. */
    public static PlanSettings of(String packageName) {
        return new PlanSettings(packageName, Optional.empty(), LayoutKind.PACKAGES, false, "", Map.of(), false, true);
    }
}
