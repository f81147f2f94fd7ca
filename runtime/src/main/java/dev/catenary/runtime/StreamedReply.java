package dev.catenary.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Receives a body as a stream: asks for the next piece when the one before has been read, and gives up when none comes
 * within the time allowed. The JDK's own stream would wait for ever.
 */
final class StreamedReply extends InputStream implements BodySubscriber<TransportReply> {
    /** A piece of the body, or how it ended. */
    private record Piece(
            Deque<ByteBuffer> buffers,
            boolean last,
            @Nullable Throwable failure) {}

    private final CompletableFuture<TransportReply> reply = new CompletableFuture<>();
    private final BlockingQueue<Piece> arrived = new LinkedBlockingQueue<>();
    private final Duration patience;
    private final Deadline deadline;
    private Piece current = new Piece(new ArrayDeque<>(), false, null);
    private volatile @Nullable Subscription subscription;
    private volatile boolean closed;
    private volatile boolean ended;

    /**
     * @param patience the longest wait for a piece
     * @param time for all of it
     */
    StreamedReply(int status, Headers headers, Duration patience, Duration time) {
        this.patience = patience;
        this.deadline = new Deadline(Timing.SYSTEM, time);
        reply.complete(TransportReply.streaming(status, headers, this));
    }

    @Override
    public CompletionStage<TransportReply> getBody() {
        return reply;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (closed) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        arrived.add(new Piece(new ArrayDeque<>(buffers), false, null));
    }

    @Override
    public void onError(Throwable failure) {
        if (!ended) {
            ended = true;
            arrived.add(new Piece(new ArrayDeque<>(), true, failure));
        }
    }

    @Override
    public void onComplete() {
        ended = true;
        arrived.add(new Piece(new ArrayDeque<>(), true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        java.util.Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        ByteBuffer buffer = nextBuffer();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(into, offset, count);
        return count;
    }

    private @Nullable ByteBuffer nextBuffer() throws IOException {
        while (true) {
            if (closed) {
                throw new IOException("the stream is closed");
            }
            ByteBuffer head = current.buffers().peek();
            if (head != null && head.hasRemaining()) {
                return head;
            }
            if (head != null) {
                current.buffers().remove();
            } else if (current.failure() != null) {
                throw new IOException("the reply broke off", current.failure());
            } else if (current.last()) {
                return null;
            } else {
                current = nextPiece();
            }
        }
    }

    private Piece nextPiece() throws IOException {
        try {
            Duration left = deadline.left();
            boolean late = left.compareTo(patience) < 0;
            Piece next = arrived.poll((late ? left : patience).toNanos(), TimeUnit.NANOSECONDS);
            if (next == null || left.isZero()) {
                close();
                throw new HttpTimeoutException(
                        late
                                ? "the body did not end in the time allowed"
                                : "nothing more came within " + patience.toMillis() + " ms");
            }
            Subscription source = subscription;
            if (!next.last() && source != null) {
                source.request(1);
            }
            return next;
        } catch (InterruptedException interruption) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading the reply");
        }
    }

    /** Octets that can be read without waiting. */
    @Override
    public int available() {
        return current.buffers().stream().mapToInt(ByteBuffer::remaining).sum();
    }

    /** Lets go of the connection, read to the end or not. A thread that waits in {@code read} fails. */
    @Override
    public void close() {
        closed = true;
        Subscription source = subscription;
        if (source != null && !ended) {
            source.cancel();
        }
        arrived.add(new Piece(new ArrayDeque<>(), true, null));
    }
}
