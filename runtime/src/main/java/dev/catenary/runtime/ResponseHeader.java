package dev.catenary.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header that the description says replies have, and how its text becomes a value: read it with {@link Response#header},
 * {@link ApiException#header} or {@link Headers#get(ResponseHeader)}.
 *
 * @param <T> the value's type
 */
public final class ResponseHeader<T> {
    private final String name;
    private final Style style;
    private final Codec<T> codec;

    private ResponseHeader(String name, Style style, Codec<T> codec) {
        this.name = name;
        this.style = style;
        this.codec = codec;
    }

    /** A header of style {@code simple}, the only one that OpenAPI has for headers (OAS 3.0.4 §4.7.21). */
    public static <T> ResponseHeader<T> of(String name, Codec<T> codec) {
        return of(name, Style.SIMPLE, codec);
    }

    /** A header of another kind: exploded, a document of a media type, or one of Swagger 2.0's lists. */
    public static <T> ResponseHeader<T> of(String name, Style style, Codec<T> codec) {
        return new ResponseHeader<>(name, style, codec);
    }

    /** The header's name, as the description writes it. */
    public String name() {
        return name;
    }

    /** The value; null if there is none. */
    @Nullable
    T read(Headers headers) {
        List<String> fields = headers.all(name);
        if (fields.isEmpty()) {
            return null;
        }
        String reply = headers.origin() == null ? "" : " of the reply to " + headers.origin();
        String origin = "header '" + name + "'" + reply;
        if (style == Style.JSON) {
            return Json.read(codec, fields.get(0), origin);
        }
        JsonValue value =
                name.equalsIgnoreCase("Set-Cookie") ? cookies(fields) : new HeaderText(style).value(fields, codec);
        return Json.read(codec, value, origin);
    }

    /** RFC 6265 §3: these fields must not be joined, nor taken apart, as there are commas in their dates. */
    private JsonValue cookies(List<String> fields) {
        return JsonValue.of(codec instanceof ListCodec<?> ? fields : fields.get(0));
    }

    @Override
    public String toString() {
        return name;
    }
}
