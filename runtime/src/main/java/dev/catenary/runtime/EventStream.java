package dev.catenary.runtime;

import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events ({@code text/event-stream}, WHATWG HTML §9.2). A data of {@code [DONE]} where JSON is promised ends the
 * stream. A stream that breaks off is not asked for again: {@link #lastEventId} and {@link #retry} hold what a caller needs to
 * do so.
 *
 * @param <T> what the events hold
 */
public final class EventStream<T extends @Nullable Object> extends ItemStream<ServerSentEvent<T>> {
    private final EventReader<T> reader;

    private EventStream(String operation, InputStream connection, EventReader<T> reader) {
        super(operation, connection, reader);
        this.reader = reader;
    }

    static <T extends @Nullable Object> EventStream<T> of(
            String operation, Codec<T> codec, InputStream in, long limit) {
        OctetLines lines = new OctetLines(in, EventReader.LINE_ENDS, limit);
        return new EventStream<>(operation, in, new EventReader<>(lines, new EventData<>(operation, codec), limit));
    }

    /**
     * What the events hold, without their types and ids. Events with empty data, which some servers send to keep a connection
     * alive, are passed over. Closing either stream closes both.
     */
    public ItemStream<T> data() {
        return new ItemStream<>(operation(), connection(), new OnlyData<>(this));
    }

    /** The last {@code id} that came, for a {@code Last-Event-ID} header; empty if none did. */
    public String lastEventId() {
        return reader.lastId();
    }

    /** How long to wait before asking again, as the server last said; null if it did not. */
    public @Nullable Duration retry() {
        return reader.retry();
    }

    private static final class OnlyData<T extends @Nullable Object> implements Source<T> {
        private final EventStream<T> events;
        private @Nullable ServerSentEvent<T> event;

        OnlyData(EventStream<T> events) {
            this.events = events;
        }

        @Override
        public boolean advance() {
            while (events.hasNext()) {
                event = events.next();
                if (!event.text().isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public T current() {
            return Objects.requireNonNull(event).data();
        }
    }
}
