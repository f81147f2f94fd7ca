package dev.catenary.runtime;

import java.util.ArrayList;
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

    // RFC 3986 §3.2.1
    private static final Pattern USER = Pattern.compile("//[^/?#]*@");

    // Stricter, as these names are common in data: an "author" or a "session" is no secret there.
    private static final Pattern MEMBER =
            Pattern.compile("password|passwd|secret|token|api.?key|private.?key|authorization|credential|cookie");

    private Secrets() {}

    /** Whether a member of an object, of which only the name is known, is masked where it is printed. */
    static boolean isSecretMember(String name) {
        return MEMBER.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isSecret(String name) {
        return NAME.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** The headers with their secret values replaced. */
    static Headers masked(Headers headers) {
        ArrayList<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Map.Entry<String, String> field : headers.fields) {
            fields.add(hides(headers, field.getKey()) ? Map.entry(field.getKey(), MASK) : field);
        }
        return new Headers(fields, headers.secretNames);
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
                                ? withoutSecrets(field.getValue())
                                : field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A URL without user information and {@linkplain #withoutQueryValues values in its query}. */
    private static String withoutSecrets(String url) {
        return withoutQueryValues(USER.matcher(url).replaceFirst("//" + MASK + "@"));
    }

    /** A URL with each value in its query replaced by dots, as it may be a key or a token. */
    static String withoutQueryValues(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query) + url.substring(query).replaceAll("=[^&]*", "=…");
    }
}
