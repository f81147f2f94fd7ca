package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides what must not show in logs and exception texts. */
final class Secrets {
    static final String MASK = "***";
    // A name that says "secret": better one header too many masked than one too few.
    private static final Pattern NAME =
            Pattern.compile("auth|cookie|token|secret|password|passwd|session|signature|credential|api.?key|[-_.]key$");

    private Secrets() {}

    static boolean isSecret(String name) {
        return NAME.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** The headers with their secret values replaced. */
    static Headers masked(Headers headers) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Map.Entry<String, String> field : headers.fields) {
            fields.add(hides(headers, field.getKey()) ? Map.entry(field.getKey(), MASK) : field);
        }
        return new Headers(List.copyOf(fields), headers.secretNames);
    }

    private static boolean hides(Headers headers, String name) {
        // Names the schemes a server accepts, and holds nothing that a caller keeps secret (RFC 9110 §11.6.1).
        boolean challenge = name.equalsIgnoreCase("WWW-Authenticate");
        return headers.secretNames.contains(name.toLowerCase(Locale.ROOT)) || (isSecret(name) && !challenge);
    }

    /** The headers for a log: secrets are masked, and so are the values in the query of a URL to go to. */
    static String printed(Headers headers) {
        return masked(headers).fields.stream()
                .map(field -> field.getKey() + ": "
                        + (field.getKey().equalsIgnoreCase("Location")
                                ? withoutQueryValues(field.getValue())
                                : field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A URL with each value in its query replaced by dots, as it may be a key or a token. */
    static String withoutQueryValues(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query) + url.substring(query).replaceAll("=[^&]*", "=…");
    }
}
