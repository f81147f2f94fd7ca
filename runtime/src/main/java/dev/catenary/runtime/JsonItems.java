package dev.catenary.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON texts one after the other: each on a line (NDJSON, JSON Lines), or each after a record separator (RFC 7464). Lines and
 * records without content are passed over.
 */
final class JsonItems<T extends @Nullable Object> implements ItemStream.Source<T> {
    private static final String RECORD_SEPARATOR = "\u001e";

    private final String operation;
    private final Codec<T> codec;
    private final OctetLines lines;
    private byte[] item = new byte[0];

    JsonItems(String operation, Codec<T> codec, OctetLines lines) {
        this.operation = operation;
        this.codec = codec;
        this.lines = lines;
    }

    /** Items in the form that the media type names. */
    static <T extends @Nullable Object> JsonItems<T> of(
            String operation, @Nullable String mediaType, Codec<T> codec, InputStream in, long limit) {
        String end = isSequence(mediaType) ? RECORD_SEPARATOR : "\n";
        return new JsonItems<>(operation, codec, new OctetLines(in, end, limit));
    }

    private static boolean isSequence(@Nullable String mediaType) {
        return MediaTypes.essence(mediaType).endsWith("json-seq");
    }

    /** A body that has these items in the form that the media type names; the last one, too, ends with its line. */
    static <B> byte[] bytes(String mediaType, Codec<B> codec, List<B> items) {
        byte[] start = isSequence(mediaType) ? RECORD_SEPARATOR.getBytes(StandardCharsets.UTF_8) : new byte[0];
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (B item : items) {
            body.writeBytes(start);
            body.writeBytes(Json.bytes(codec, item, true));
            body.write('\n');
        }
        return body.toByteArray();
    }

    @Override
    public boolean advance() throws IOException {
        byte[] next;
        do {
            next = lines.next();
        } while (next != null && isBlank(next));
        if (next == null) {
            return false;
        }
        if (!lines.isComplete() && mayBeCut(next)) {
            throw new IOException("the reply ended in the middle of an item");
        }
        item = next;
        return true;
    }

    @Override
    public T current() {
        return Json.read(codec, item, operation);
    }

    private static boolean isBlank(byte[] text) {
        for (byte octet : text) {
            if (!isSpace(octet)) {
                return false;
            }
        }
        return true;
    }

    /** RFC 7464 §2.4: a number, or a word that is cut, cannot be told from a whole one unless something follows. */
    private static boolean mayBeCut(byte[] text) {
        byte last = text[text.length - 1];
        return !isSpace(last) && last != '}' && last != ']' && last != '"';
    }

    private static boolean isSpace(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
    }
}
