package dev.catenary.runtime;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes media types (RFC 9110 §8.3.1). */
final class MediaTypes {
    /** Apart, because few calls need it. */
    private static final class FileName {
        static final Pattern PARAMETER = Pattern.compile(
                ";\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\";\\s]+))", Pattern.CASE_INSENSITIVE);
        static final Pattern EXTENDED =
                Pattern.compile(";\\s*filename\\*\\s*=\\s*([\\w-]+)'[^']*'([^\";\\s]+)", Pattern.CASE_INSENSITIVE);
    }

    private static final String CHARSET = "charset";
    private static final String UTF_8 = "utf-8";

    private MediaTypes() {}

    /** The file name of a {@code Content-Disposition} (RFC 6266 §4.3: the extended one comes first), or null. */
    static @Nullable String fileName(@Nullable String disposition) {
        Matcher extended = FileName.EXTENDED.matcher(disposition == null ? "" : disposition);
        String decoded = extended.find() ? decoded(extended.group(1), extended.group(2)) : null;
        if (decoded != null) {
            return decoded;
        }
        Matcher matcher = FileName.PARAMETER.matcher(disposition == null ? "" : disposition);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replaceAll("\\\\(.)", "$1");
    }

    /** An extended parameter's value (RFC 8187 §3.2.1); null if it is malformed or of a charset this JVM has not. */
    private static @Nullable String decoded(String charset, String value) {
        try {
            // A plus stands for itself there.
            return URLDecoder.decode(value.replace("+", "%2B"), Charset.forName(charset));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Type and subtype in lower case, without parameters; empty if there is none. */
    static String essence(@Nullable String mediaType) {
        return mediaType == null
                ? ""
                : mediaType.substring(0, end(mediaType)).trim().toLowerCase(Locale.ROOT);
    }

    /** Where the subtype ends. */
    private static int end(String mediaType) {
        int end = mediaType.indexOf(';');
        end = end < 0 ? mediaType.length() : end;
        while (end > 0 && mediaType.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    /**
     * Whether a reply's media type is the one that is described: the same type with at least the same parameters,
     * whatever the charset (RFC 9110 §8.3.1).
     */
    static boolean covers(String described, @Nullable String mediaType) {
        return essence(described).equals(essence(mediaType))
                && (described.indexOf(';') < 0 || parameters(mediaType).containsAll(parameters(described)));
    }

    private static Set<String> parameters(@Nullable String mediaType) {
        Set<String> parameters = new HashSet<>();
        String[] parts = mediaType == null ? new String[0] : mediaType.split(";");
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "").toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !parameter.startsWith(CHARSET + "=")) {
                parameters.add(parameter);
            }
        }
        return parameters;
    }

    static boolean isJson(@Nullable String mediaType) {
        return endsIn(mediaType, "/json") || endsIn(mediaType, "+json");
    }

    /** RFC 7303: {@code application/xml}, {@code text/xml}, and what is built on them. */
    static boolean isXml(@Nullable String mediaType) {
        return endsIn(mediaType, "/xml") || endsIn(mediaType, "+xml") && !endsIn(mediaType, "application/xhtml+xml");
    }

    /** Whether the {@link #essence} ends so; every reply is asked, so without making that text. */
    private static boolean endsIn(@Nullable String mediaType, String ending) {
        return mediaType != null
                && mediaType.regionMatches(true, end(mediaType) - ending.length(), ending, 0, ending.length());
    }

    static boolean isHtml(@Nullable String mediaType) {
        return essence(mediaType).equals("text/html");
    }

    /** Text that is no JSON, no XML, and no page that stands in for a reply. */
    static boolean isPlainText(@Nullable String mediaType) {
        return essence(mediaType).startsWith("text/") && !isJson(mediaType) && !isXml(mediaType) && !isHtml(mediaType);
    }

    /** The charset a media type names; UTF-8 if it names none that this JVM knows. */
    static Charset charset(@Nullable String mediaType) {
        Charset named = namedCharset(mediaType);
        // Better to show most of the text than none.
        return named == null ? StandardCharsets.UTF_8 : named;
    }

    /** The charset a media type names; null if it names none that this JVM knows. */
    static @Nullable Charset namedCharset(@Nullable String mediaType) {
        if (mediaType == null) {
            return null;
        }
        int start = charsetStart(mediaType);
        if (start < 0) {
            return null;
        }
        int end = valueEnd(mediaType, start);
        // What nearly every reply says, without making that text.
        if (end - start == UTF_8.length() && mediaType.regionMatches(true, start, UTF_8, 0, UTF_8.length())) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(mediaType.substring(start, end));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** Where the value of the parameter {@code charset} starts; -1 if there is none. */
    private static int charsetStart(String mediaType) {
        for (int at = mediaType.indexOf(';'); at >= 0; at = mediaType.indexOf(';', at + 1)) {
            int name = skipSpace(mediaType, at + 1);
            int equals = skipSpace(mediaType, name + CHARSET.length());
            if (mediaType.regionMatches(true, name, CHARSET, 0, CHARSET.length())
                    && mediaType.startsWith("=", equals)) {
                int start = skipSpace(mediaType, equals + 1);
                start += mediaType.startsWith("\"", start) ? 1 : 0;
                return valueEnd(mediaType, start) == start ? -1 : start;
            }
        }
        return -1;
    }

    private static int valueEnd(String mediaType, int start) {
        int end = start;
        while (end < mediaType.length() && "\"; \t".indexOf(mediaType.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    static String withUtf8(String mediaType) {
        return essence(mediaType).startsWith("text/") && charsetStart(mediaType) < 0
                ? mediaType + "; charset=utf-8"
                : mediaType;
    }
}
