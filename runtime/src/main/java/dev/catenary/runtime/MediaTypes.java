package dev.catenary.runtime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes media types (RFC 9110 §8.3.1). */
final class MediaTypes {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FILE_NAME = Pattern.compile(
            ";\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\";\\s]+))", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    /** The file name of a {@code Content-Disposition} (RFC 6266 §4.3), or null. */
    static @Nullable String fileName(@Nullable String disposition) {
        Matcher matcher = FILE_NAME.matcher(disposition == null ? "" : disposition);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replaceAll("\\\\(.)", "$1");
    }

    /** Type and subtype in lower case, without parameters; empty if there is none. */
    static String essence(@Nullable String mediaType) {
        if (mediaType == null) {
            return "";
        }
        int semicolon = mediaType.indexOf(';');
        String essence = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
        return essence.trim().toLowerCase(Locale.ROOT);
    }

    static boolean isJson(@Nullable String mediaType) {
        String essence = essence(mediaType);
        return essence.endsWith("/json") || essence.endsWith("+json");
    }

    static boolean isHtml(@Nullable String mediaType) {
        return essence(mediaType).equals("text/html");
    }

    /** The charset a media type names; UTF-8 if it names none that this JVM knows. */
    static Charset charset(@Nullable String mediaType) {
        Matcher matcher = CHARSET.matcher(mediaType == null ? "" : mediaType);
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalArgumentException unknown) {
            // Better to show most of the text than none.
            return StandardCharsets.UTF_8;
        }
    }

    static String withUtf8(String mediaType) {
        return essence(mediaType).startsWith("text/")
                        && !CHARSET.matcher(mediaType).find()
                ? mediaType + "; charset=utf-8"
                : mediaType;
    }
}
