package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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

    static Headers masked(Headers headers) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Map.Entry<String, String> field : headers.fields) {
            // Names the schemes a server accepts, and holds nothing that a caller keeps secret (RFC 9110 §11.6.1).
            boolean challenge = field.getKey().equalsIgnoreCase("WWW-Authenticate");
            fields.add(!challenge && isSecret(field.getKey()) ? Map.entry(field.getKey(), MASK) : field);
        }
        return new Headers(List.copyOf(fields));
    }
}
