package dev.catenary.runtime;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How the data of an event becomes a value: where the description says text it is taken as it is, else as JSON. */
final class EventData<T extends @Nullable Object> {
    /** What OpenAI, and others after it, send as the last event's data, in letters of either case. It is no JSON text. */
    private static final String DONE = "[DONE]";

    private final String operation;
    private final Codec<T> codec;
    private final boolean text;

    EventData(String operation, Codec<T> codec) {
        this.operation = operation;
        this.codec = codec;
        this.text = codec.accepts(JsonKind.STRING) && !codec.accepts(JsonKind.OBJECT) && !codec.accepts(JsonKind.ARRAY);
    }

    T read(byte[] data) {
        return text
                ? Json.read(codec, JsonValue.of(new String(data, StandardCharsets.UTF_8)), operation)
                : Json.read(codec, data, operation);
    }

    boolean endsTheStream(byte[] data) {
        return !text
                && data.length == DONE.length()
                && new String(data, StandardCharsets.ISO_8859_1).equalsIgnoreCase(DONE);
    }
}
