package dev.catenary.generator.api;

import java.util.regex.Pattern;

/**
 * Selects operations by path, and by method if the pattern begins with one: {@code /v3/**}, {@code GET /repos/*}.
 * {@code *} stands for any text without a slash, {@code **} for any text, {@code /**} at the end also for nothing.
 */
public final class PathPattern {
    private final String method;
    private final Pattern path;

    private PathPattern(String method, Pattern path) {
        this.method = method;
        this.path = path;
    }

    public static PathPattern of(String text) {
        String trimmed = text.strip();
        int space = trimmed.indexOf(' ');
        String method = space > 0 && trimmed.charAt(0) != '/' ? trimmed.substring(0, space) : "";
        return new PathPattern(method, regex(trimmed.substring(method.length()).strip()));
    }

    public boolean matches(String wantedMethod, String wantedPath) {
        return (method.isEmpty() || method.equalsIgnoreCase(wantedMethod))
                && path.matcher(wantedPath).matches();
    }

    private static Pattern regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            String rest = glob.substring(at);
            if (rest.equals("/**")) {
                regex.append("(?:/.*)?");
                at += 3;
            } else if (rest.startsWith("**")) {
                regex.append(".*");
                at += 2;
            } else {
                regex.append(rest.charAt(0) == '*' ? "[^/]*" : Pattern.quote(rest.substring(0, 1)));
                at++;
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
