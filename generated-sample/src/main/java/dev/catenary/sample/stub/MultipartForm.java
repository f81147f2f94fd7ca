package dev.catenary.sample.stub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a {@code multipart/form-data} body (RFC 7578), cut out byte for byte. */
final class MultipartForm {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\\r\\n]*[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: *([^\\r\\n]*)");

    /** One part; {@code fileName} and {@code mediaType} are empty if it does not say them. */
    record Part(String name, String fileName, String mediaType, byte[] content) {}

    private MultipartForm() {}

    static List<Part> parse(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Refusal.of(400, "PARAM_ERROR", "Content-Type 缺少 boundary");
        }
        // ISO 8859-1 keeps each byte as one character, so that indexes are those of the bytes.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String[] pieces = ("\r\n" + text).split(Pattern.quote("\r\n--" + boundary.group(1)), -1);
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < pieces.length - 1; i++) {
            parts.add(part(pieces[i]));
        }
        if (!pieces[pieces.length - 1].startsWith("--")) {
            throw Refusal.of(400, "PARAM_ERROR", "multipart 报文没有结尾");
        }
        return parts;
    }

    /** The content of the one part with this name and media type. */
    static byte[] content(List<Part> parts, String name, String mediaType) {
        return parts.stream()
                .filter(part -> part.name().equals(name) && part.mediaType().startsWith(mediaType))
                .findFirst()
                .orElseThrow(() -> Refusal.of(400, "PARAM_ERROR", "上传缺少类型为 " + mediaType + " 的 " + name))
                .content();
    }

    private static Part part(String piece) {
        int end = piece.indexOf("\r\n\r\n");
        if (!piece.startsWith("\r\n") || end < 0) {
            throw Refusal.of(400, "PARAM_ERROR", "multipart 报文有误");
        }
        String head = piece.substring(0, end);
        byte[] content = piece.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        return new Part(first(NAME, head), first(FILE_NAME, head), first(TYPE, head), content);
    }

    private static String first(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? matcher.group(1) : "";
    }
}
