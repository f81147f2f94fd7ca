package dev.catenary.runtime;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an operation's successes give, by status: an exact one ({@code "201"}), a range ({@code "2XX"}) or
 * {@code "default"}, tried in this order. A status outside 2xx counts as a success only if it is named exactly or by
 * its range.
 *
 * @param <T> what the operation gives
 */
public final class Replies<T extends @Nullable Object> {
    private record Reader<T extends @Nullable Object>(boolean streams, Function<ReplyBody, T> read) {}

    private final ByStatus<Reader<T>> readers = new ByStatus<>();

    Replies() {}

    /** A JSON body. */
    public <V> Replies<T> on(String status, Codec<V> codec, Function<? super V, ? extends T> wrap) {
        return put(status, false, body -> wrap.apply(body.value(codec)));
    }

    /** A text body. */
    public Replies<T> text(String status, Function<String, ? extends T> wrap) {
        return put(status, false, body -> wrap.apply(body.text()));
    }

    /** A body handed out as a stream. */
    public Replies<T> binary(String status, Function<Binary, ? extends T> wrap) {
        return put(status, true, body -> wrap.apply(body.binary()));
    }

    /** A body of server-sent events, handed out as they arrive; the limit is in octets for each. */
    <V extends @Nullable Object> Replies<T> events(
            String status, Codec<V> codec, long limit, Function<EventStream<V>, ? extends T> wrap) {
        return put(status, true, body -> wrap.apply(body.events(codec, limit)));
    }

    /** A body of many JSON texts, handed out as they arrive; the limit is in octets for each. */
    <V extends @Nullable Object> Replies<T> items(
            String status, Codec<V> codec, long limit, Function<ItemStream<V>, ? extends T> wrap) {
        return put(status, true, body -> wrap.apply(body.items(codec, limit)));
    }

    /** No body; one that comes all the same is ignored. */
    public Replies<T> nothing(String status, Supplier<? extends T> result) {
        return put(status, false, body -> result.get());
    }

    /** A JSON body for each success, as it is. */
    Replies<T> ofSuccess(Codec<T> codec) {
        readers.put("2XX", new Reader<>(false, body -> body.value(codec)));
        return this;
    }

    /** A JSON body, or what stands for none. */
    <V extends T> Replies<T> ifAny(String status, Codec<V> codec, T none) {
        return put(status, false, body -> body.isEmpty() ? none : body.value(codec));
    }

    /** What stands for no body; but servers send one that is not described, and it may be what others describe. */
    <V extends T> Replies<T> bodiless(Codec<V> codec, T none, int... statuses) {
        readers.put(new Reader<>(false, body -> body.isEmpty() ? none : body.valueOr(codec, none)), statuses);
        return this;
    }

    private Replies<T> put(String status, boolean streams, Function<ReplyBody, T> read) {
        readers.put(status, new Reader<>(streams, read));
        return this;
    }

    boolean isSuccess(int status) {
        return status / 100 == 2 || readers.declared(status) != null;
    }

    boolean streams(int status) {
        Reader<T> reader = isSuccess(status) ? readers.find(status) : null;
        return reader != null && reader.streams();
    }

    T read(ReplyBody body) {
        Reader<T> reader = readers.find(body.status());
        if (reader == null) {
            throw body.undecodable("has status " + body.status() + ", which the description does not mention", null);
        }
        return reader.read().apply(body);
    }
}
