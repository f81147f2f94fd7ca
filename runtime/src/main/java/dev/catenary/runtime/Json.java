package dev.catenary.runtime;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Whole JSON texts to values and back; the only place that makes Jackson's parsers and generators and sees its exceptions.
 *
 * <p>{@code origin} says in messages where a text came from, such as {@code "GET /v3/certificates"}; null if unknown.
 */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(JsonLimits.reading())
            .streamWriteConstraints(JsonLimits.writing())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private Json() {}

    /**
     * Reads one complete text.
     *
     * @throws DecodeException if it is not JSON, is cut short, goes on after the value, breaks a limit, or does not fit the codec
     */
    static <T extends @Nullable Object> T read(Codec<T> codec, byte[] json, @Nullable Object origin) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return readAll(codec, parser, origin);
        } catch (JacksonException broken) {
            throw broken(broken, origin);
        }
    }

    /** {@link #read(Codec, byte[], String)} of text. */
    static <T extends @Nullable Object> T read(Codec<T> codec, String json, @Nullable Object origin) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return readAll(codec, parser, origin);
        } catch (JacksonException broken) {
            throw broken(broken, origin);
        }
    }

    /**
     * {@link #read(Codec, byte[], String)} of a stream, to its end; the stream is not closed.
     *
     * @throws IOException what the stream threw
     */
    static <T extends @Nullable Object> T read(Codec<T> codec, InputStream json, @Nullable Object origin)
            throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return readAll(codec, parser, origin);
        } catch (JacksonIOException failed) {
            if (failed.getCause() instanceof CharConversionException) {
                throw broken(failed, origin); // not the stream's fault: the bytes are no text
            }
            throw failed.getCause();
        } catch (JacksonException broken) {
            throw broken(broken, origin);
        }
    }

    /** Reads a value that is in memory. */
    static <T extends @Nullable Object> T read(Codec<T> codec, JsonValue json, @Nullable Object origin) {
        return readOne(codec, new ValueReader(json, origin));
    }

    /**
     * Writes a value in UTF-8; {@code forRequest} leaves out read-only properties.
     *
     * @throws IllegalArgumentException if the value has no form in JSON, such as NaN, or is nested too deep
     */
    static <T extends @Nullable Object> byte[] bytes(Codec<T> codec, T value, boolean forRequest) {
        Flushed bytes = new Flushed();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            codec.write(new JsonWriter(out, forRequest), value);
        } catch (JacksonException refused) {
            throw new IllegalArgumentException(refused.getOriginalMessage(), refused);
        }
        return bytes.all();
    }

    /** {@link #bytes} as text, everything included. */
    static <T extends @Nullable Object> String text(Codec<T> codec, T value) {
        return new String(bytes(codec, value, false), StandardCharsets.UTF_8);
    }

    private static <T extends @Nullable Object> T readAll(Codec<T> codec, JsonParser parser, @Nullable Object origin) {
        ParserReader in = new ParserReader(parser, origin);
        if (parser.nextToken() == null) {
            throw new DecodeException("JSON text is empty" + in.fromOrigin());
        }
        T value = readOne(codec, in);
        if (parser.nextToken() != null) {
            throw new DecodeException("JSON text goes on after its value" + in.fromOrigin());
        }
        return value;
    }

    private static <T extends @Nullable Object> T readOne(Codec<T> codec, JsonReader in) {
        int start = in.moves();
        try {
            return codec.read(in);
        } catch (Mismatch mismatch) {
            throw mismatch.traced(codec, in, start);
        }
    }

    private static DecodeException broken(JacksonException broken, @Nullable Object origin) {
        TokenStreamLocation place = broken.getLocation();
        String at = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        String where = origin == null ? "" : " (in " + origin + ")";
        // Without its cause, whose text repeats what the reason below leaves out.
        return new DecodeException("JSON text is broken" + at + where + ": " + reason(broken));
    }

    /**
     * Jackson's message without its advice on how to configure Jackson, which no caller of a client can, and without words
     * from the text, which may be secret. Names of properties stay.
     */
    private static String reason(JacksonException broken) {
        String message = String.valueOf(broken.getOriginalMessage()).replaceAll("'[^']{2,}'", "'…'");
        int advice = message.indexOf(": enable `");
        int source = message.indexOf(" (start marker at");
        int end = Math.max(advice, source);
        return end < 0 ? message : message.substring(0, end);
    }
}
