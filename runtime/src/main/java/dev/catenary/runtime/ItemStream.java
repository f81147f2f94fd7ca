package dev.catenary.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Items that a reply brings one after the other, each handed out as soon as it has arrived. It holds a connection until the last
 * item has been taken, reading has failed, or it is {@linkplain #close() closed}; so use it in a {@code try} with resources. The
 * items pass once.
 *
 * <p>Reading blocks until the next item is there. The call's timeout ends with the reply's headers; from then on, each further
 * piece must come within {@link CallOptions.Builder#responseTimeout}. An item may be as large as
 * {@link CallOptions.Builder#maxBodyBytes}; their number is not limited.
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link TransportException} when the reply breaks off, also in the middle of an item,
 * and its subclass {@link DeadlineException} when nothing more comes in time. {@link #next} throws {@link DecodeException} for an
 * item that is not what the description promises; the items after it can still be read.
 *
 * <p>For one thread at a time, but for {@link #close}: called from another thread, it ends the waiting.
 *
 * @param <T> an item
 */
public sealed class ItemStream<T extends @Nullable Object> implements Iterator<T>, Iterable<T>, AutoCloseable
        permits EventStream {
    /** Where the items come from. */
    interface Source<T extends @Nullable Object> {
        /** Waits for the next item; false if there is none. */
        boolean advance() throws IOException;

        /** The item waited for. */
        T current();
    }

    private final String operation;
    private final InputStream connection;
    private final Source<? extends T> source;
    private boolean ready;
    private @Nullable TransportException failure;
    private volatile boolean closed;

    ItemStream(String operation, InputStream connection, Source<? extends T> source) {
        this.operation = operation;
        this.connection = connection;
        this.source = source;
    }

    /** Whether there is another item; waits until it is there. */
    @Override
    public boolean hasNext() {
        if (failure != null) {
            throw failure;
        }
        if (!ready && !closed) {
            advance();
        }
        return ready && !closed;
    }

    /** The next item; waits until it is there. */
    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more items");
        }
        ready = false;
        return source.current();
    }

    private void advance() {
        try {
            ready = source.advance();
            if (!ready) {
                close();
            }
        } catch (IOException broken) {
            if (!closed) {
                failure = failure(broken);
                try (this) {
                    throw failure;
                }
            }
        }
    }

    private TransportException failure(IOException broken) {
        boolean interrupted = broken instanceof InterruptedIOException && !(broken instanceof SocketTimeoutException);
        return interrupted
                ? new TransportException(operation + " was interrupted", broken)
                : TransportException.of(operation, broken);
    }

    /** This object: the items pass once. */
    @Override
    public Iterator<T> iterator() {
        return this;
    }

    /** The items as a sequential stream; closing it closes this. */
    public Stream<T> stream() {
        Spliterator<T> items = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED);
        return StreamSupport.stream(items, false).onClose(this::close);
    }

    /**
     * Frees the connection, whether or not there are more items; from now on there are none.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        closed = true;
        try {
            connection.close();
        } catch (IOException onClose) {
            throw new UncheckedIOException(onClose);
        }
    }

    final String operation() {
        return operation;
    }

    final InputStream connection() {
        return connection;
    }

    /** The operation; not the items. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + operation + "]";
    }
}
