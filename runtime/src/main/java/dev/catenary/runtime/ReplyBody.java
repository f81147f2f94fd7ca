package dev.catenary.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A reply's body on its way to becoming a value. */
final class ReplyBody {
    private final Object operation;
    private final TransportReply reply;
    private final long limit;
    private final @Nullable String mediaType;
    private byte @Nullable [] decoded;

    /** @param limit the most octets a body in memory may have once it is decompressed */
    ReplyBody(Object operation, TransportReply reply, long limit) {
        this.operation = operation;
        this.reply = reply;
        this.limit = limit;
        this.mediaType = reply.headers().get("Content-Type");
    }

    int status() {
        return reply.status();
    }

    Headers headers() {
        return reply.headers().answering(operation);
    }

    /** As it came, or null. */
    @Nullable
    String mediaType() {
        return mediaType;
    }

    /**
     * The octets without their content coding.
     *
     * @throws DecodeException if they are not what their coding says
     * @throws TransportException if they are over the limit
     */
    synchronized byte[] bytes() {
        byte[] known = decoded;
        if (known == null) {
            known = decode();
            decoded = known;
        }
        return known;
    }

    private byte[] decode() {
        try {
            return ContentCoding.decoded(reply.headers(), reply.bytes(), limit);
        } catch (ContentCoding.TooLargeException tooLarge) {
            throw TransportException.of(operation.toString(), tooLarge);
        } catch (IOException broken) {
            throw undecodable("is not coded as its Content-Encoding says", broken);
        }
    }

    /** Takes the octets as they came if they cannot be decoded: of an error, they matter less than its status. */
    synchronized void decodeIfPossible() {
        try {
            decoded = decode();
        } catch (CallException undecodable) {
            decoded = reply.bytes();
        }
    }

    boolean isEmpty() {
        return bytes().length == 0;
    }

    /** Whether the media type says JSON or XML, or nothing. */
    boolean isStructured() {
        return mediaType == null || MediaTypes.isJson(mediaType) || MediaTypes.isXml(mediaType);
    }

    String text() {
        return new String(bytes(), MediaTypes.charset(mediaType));
    }

    /** The body as a value: from XML if its media type says so, else from JSON. A text may come unquoted, as plain text. */
    <T extends @Nullable Object> T value(Codec<T> codec) {
        boolean text = codec == Codecs.STRING && MediaTypes.isPlainText(mediaType);
        if (text && isEmpty()) {
            return plainText();
        }
        if (isEmpty()) {
            throw undecodable("has status " + status() + " and no body, but one is promised", null);
        }
        if (MediaTypes.isXml(mediaType)) {
            return XmlReader.read(codec, bytes(), MediaTypes.namedCharset(mediaType), operation);
        }
        Charset charset = MediaTypes.charset(mediaType);
        byte[] utf8 = charset.equals(StandardCharsets.UTF_8) ? bytes() : text().getBytes(StandardCharsets.UTF_8);
        try {
            return Json.read(codec, utf8, operation);
        } catch (DecodeException broken) {
            if (text) {
                return plainText();
            }
            if (isStructured()) {
                throw broken;
            }
            throw undecodable("is '" + MediaTypes.essence(mediaType) + "' and not the JSON that is promised", broken);
        }
    }

    /** The body as a value where none is promised: what is no such value is as good as none. */
    <T extends @Nullable Object> T valueOr(Codec<? extends T> codec, T none) {
        try {
            return value(codec);
        } catch (DecodeException notPromised) {
            return none;
        }
    }

    @SuppressWarnings("unchecked") // only where the codec gives a String
    private <T extends @Nullable Object> T plainText() {
        return (T) text();
    }

    /** Server-sent events, read as they arrive; {@code limit} in octets for each. */
    <T extends @Nullable Object> EventStream<T> events(Codec<T> codec, long limit) {
        if (MediaTypes.isJson(mediaType) || MediaTypes.isHtml(mediaType)) {
            throw undecodable("is '" + MediaTypes.essence(mediaType) + "' and not the events that are promised", null);
        }
        return EventStream.of(operation.toString(), codec, stream(), limit);
    }

    /** JSON texts, read as they arrive; {@code limit} in octets for each. */
    <T extends @Nullable Object> ItemStream<T> items(Codec<T> codec, long limit) {
        if (MediaTypes.isHtml(mediaType)) {
            throw undecodable("is '" + MediaTypes.essence(mediaType) + "' and not the JSON that is promised", null);
        }
        InputStream in = stream();
        return new ItemStream<>(
                operation.toString(), in, JsonItems.of(operation.toString(), mediaType, codec, in, limit));
    }

    Binary binary() {
        String disposition = reply.headers().get("Content-Disposition");
        long length = ContentCoding.isCoded(reply.headers()) ? -1 : reply.length();
        return Binary.received(MediaTypes.fileName(disposition), mediaType, length, stream());
    }

    /** The body as it comes, without its content coding. */
    private InputStream stream() {
        try {
            return ContentCoding.decoded(reply.headers(), reply.stream());
        } catch (IOException unknown) {
            throw undecodable("is not coded as its Content-Encoding says", unknown);
        }
    }

    DecodeException undecodable(String what, @Nullable Throwable cause) {
        return new DecodeException("The reply to " + operation + " " + what, null, cause);
    }
}
