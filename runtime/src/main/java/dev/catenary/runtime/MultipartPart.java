package dev.catenary.runtime;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of a {@link MultipartBody}: its headers and either its octets or the file they come from.
 *
 * <p>Media types are those of OAS 3.0.4 §4.7.15.1 unless the property's encoding says otherwise: objects are
 * {@code application/json}, {@link Binary} and bytes {@code application/octet-stream} (the latter in Base64, and saying
 * so), all else {@code text/plain} in UTF-8.
 */
record MultipartPart(
        WirePart wire,
        String head,
        byte[] content,
        @Nullable Binary file) {
    private static final String OCTETS = "application/octet-stream";
    private static final String TEXT = "text/plain; charset=utf-8";

    /**
     * The parts of one property: for a list one for each item, unless its style joins them (OAS 3.1.1 §4.8.15.1.2, and
     * Swagger 2.0's {@code collectionFormat}).
     */
    static Stream<MultipartPart> of(String name, Shape value, @Nullable PropertyEncoding encoding) {
        List<Shape> items = value instanceof Shape.Items list ? list.values() : List.of(value);
        if (value instanceof Shape.Items && encoding != null && encoding.joins()) {
            items = joined(items, encoding.delimiter());
        }
        String contentType = encoding == null ? null : encoding.contentType();
        Headers more = encoding == null ? Headers.empty() : encoding.headers();
        return items.stream().map(item -> one(name, item, contentType).with(more));
    }

    /** RFC 7578 §4.4: a part holds its value as it is, so that nothing is percent-encoded. Files are never joined. */
    private static List<Shape> joined(List<Shape> items, String delimiter) {
        if (items.isEmpty() || items.stream().anyMatch(item -> item.source() instanceof Binary)) {
            return items;
        }
        return List.of(Shape.of(items.stream().map(Shape::text).collect(Collectors.joining(delimiter))));
    }

    private MultipartPart with(Headers more) {
        if (more.fields.isEmpty()) {
            return this;
        }
        StringBuilder longer = new StringBuilder(head);
        more.forEach(
                (name, value) -> longer.append(name).append(": ").append(value).append("\r\n"));
        return new MultipartPart(wire, longer.toString(), content, file);
    }

    private static MultipartPart one(String name, Shape item, @Nullable String declared) {
        if (item.source() instanceof Binary file) {
            return ofFile(name, file, declared);
        }
        boolean single = item instanceof Shape.Single;
        boolean base64 = item.source() instanceof byte[];
        String usual = base64 ? OCTETS : single ? TEXT : "application/json";
        String mediaType = specific(declared, usual);
        boolean json = !single || MediaTypes.isJson(declared);
        String text = json ? item.json() : item.text();
        byte[] content = text.getBytes(base64 ? StandardCharsets.US_ASCII : MediaTypes.charset(mediaType));
        String head = head(name, null, mediaType) + (base64 && !json ? "Content-Transfer-Encoding: base64\r\n" : "");
        return new MultipartPart(new WirePart(name, null, mediaType, content), head, content, null);
    }

    private static MultipartPart ofFile(String name, Binary file, @Nullable String declared) {
        // Many servers take a part without a file name for a text field.
        String fileName = file.name() == null ? name : file.name();
        String mediaType = file.mediaType() == null ? specific(declared, OCTETS) : file.mediaType();
        WirePart wire = new WirePart(name, fileName, mediaType, file.inMemory());
        return new MultipartPart(wire, head(name, fileName, mediaType), new byte[0], file);
    }

    /** The first media type of a declared list that is not a range. */
    private static String specific(@Nullable String declared, String usual) {
        return declared == null
                ? usual
                : Arrays.stream(declared.split(","))
                        .map(String::trim)
                        .filter(each -> !each.contains("*"))
                        .findFirst()
                        .orElse(usual);
    }

    private static String head(String name, @Nullable String fileName, String mediaType) {
        if (mediaType.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "The media type of part '" + quoted(name) + "' holds characters it cannot have");
        }
        return "Content-Disposition: form-data; name=\"" + quoted(name) + "\""
                + (fileName == null ? "" : "; filename=\"" + quoted(fileName) + "\"")
                + "\r\nContent-Type: " + mediaType + "\r\n";
    }

    /** WHATWG HTML §4.10.21.8: what would end the quoted text or the line is percent-encoded, all else is UTF-8. */
    private static String quoted(String text) {
        return text.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    boolean isFile() {
        return file != null;
    }

    long length() {
        return file == null ? content.length : file.length();
    }

    boolean isRepeatable() {
        return file == null || file.isRepeatable();
    }

    InputStream open() {
        return file == null ? new ByteArrayInputStream(content) : file.open();
    }

    /** Whether the text occurs in what is in memory. */
    boolean holds(String text) {
        return head.contains(text) || new String(content, StandardCharsets.ISO_8859_1).contains(text);
    }
}
