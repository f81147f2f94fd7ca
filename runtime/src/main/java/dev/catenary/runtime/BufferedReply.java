package dev.catenary.runtime;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Receives a body into memory, up to a limit. */
final class BufferedReply implements BodySubscriber<TransportReply> {
    private final int status;
    private final Headers headers;
    private final long limit;
    private final @Nullable IOException refusal;
    private final Deque<ByteBuffer> content = new ArrayDeque<>(1);
    private int count;
    private final CompletableFuture<TransportReply> reply = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    /** @param refusal why the body is not to be received at all; null if it is */
    BufferedReply(int status, Headers headers, long limit, @Nullable IOException refusal) {
        this.status = status;
        this.headers = headers;
        this.limit = limit;
        this.refusal = refusal;
    }

    @Override
    public CompletionStage<TransportReply> getBody() {
        return reply;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (refusal == null) {
            given.request(Long.MAX_VALUE);
        } else {
            given.cancel();
            reply.completeExceptionally(refusal);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (reply.isDone()) {
                return;
            }
            if (buffer.remaining() > limit - count) {
                Objects.requireNonNull(subscription).cancel();
                reply.completeExceptionally(new ContentCoding.TooLargeException(limit));
                content.clear();
                return;
            }
            count += buffer.remaining();
            content.add(buffer);
        }
    }

    @Override
    public void onError(Throwable failure) {
        reply.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        if (!reply.isDone()) {
            reply.complete(TransportReply.of(status, headers, joined()));
        }
    }

    private byte[] joined() {
        byte[] body = new byte[count];
        int at = 0;
        for (ByteBuffer buffer = content.poll(); buffer != null; buffer = content.poll()) {
            int length = buffer.remaining();
            buffer.get(body, at, length);
            at += length;
        }
        return body;
    }
}
