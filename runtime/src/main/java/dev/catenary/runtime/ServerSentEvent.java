package dev.catenary.runtime;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One event of an {@link EventStream}.
 *
 * @param <T> its data
 */
public final class ServerSentEvent<T extends @Nullable Object> {
    private final String type;
    private final String id;
    private final byte[] data;
    private final EventData<T> reader;

    ServerSentEvent(String type, String id, byte[] data, EventData<T> reader) {
        this.type = type;
        this.id = id;
        this.data = data;
        this.reader = reader;
    }

    /** The {@code event} field; {@code message} if the event has none. */
    public String type() {
        return type;
    }

    /** The last {@code id} sent up to this event; empty if there was none. */
    public String id() {
        return id;
    }

    /**
     * The data as the description types it. It is read anew each time.
     *
     * @throws DecodeException if it is not what the description promises; {@link #text} has it as it came
     */
    public T data() {
        return reader.read(data);
    }

    /** The data as text, its lines joined by line feeds. */
    public String text() {
        return new String(data, StandardCharsets.UTF_8);
    }

    /** Type and id; not the data. */
    @Override
    public String toString() {
        return "ServerSentEvent[type=" + type + ", id=" + id + "]";
    }
}
