package dev.catenary.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One exchange of the JDK's client. Cancelling it closes the connection. */
final class Flight extends CompletableFuture<TransportReply> {
    /** Makes the JDK send any request again, not only GET and HEAD, when its connection is lost. */
    private static final boolean JDK_REPEATS_ALL = System.getProperty("jdk.httpclient.enableAllMethodRetry") != null;

    /** In place of a body that is in memory. Never read, so that it can be one for all. */
    private static final InputStream NOTHING = InputStream.nullInputStream();

    private final TransportRequest request;
    private final boolean authenticates;
    private final InputStream body;
    private final CompletableFuture<HttpResponse<TransportReply>> sent;
    /** Receives the body; null until the headers of a reply have come. */
    private volatile @Nullable BodySubscriber<TransportReply> receiver;

    Flight(HttpClient client, HttpClient.Version version, TransportRequest request) throws IOException {
        this.request = request;
        this.authenticates = client.authenticator().isPresent();
        this.body = request.bodyBytes() == null ? request.openBody() : NOTHING;
        this.sent = client.sendAsync(new JdkRequest(request, version, publisher()), this::subscriber);
        sent.whenComplete(this::landed);
    }

    /** Gives the exchange up for this reason. */
    void abort(IOException reason) {
        if (completeExceptionally(reason)) {
            sent.cancel(true);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            sent.cancel(true);
        }
        return cancelled;
    }

    /**
     * JDK 17 leaves the connection of a reply open whose head it cannot read, or finds too large, for ever. A future
     * that depends on the JDK's cancels the exchange like that one, and is not done yet.
     */
    private void hangUp() {
        sent.handle((response, failure) -> new CompletableFuture<Void>())
                .thenCompose(never -> never)
                .cancel(true);
    }

    private void landed(@Nullable HttpResponse<TransportReply> response, @Nullable Throwable failure) {
        if (failure != null) {
            hangUp();
        }
        try {
            body.close();
        } catch (IOException onClose) {
            // Everything that was wanted of it has been sent, or the exchange has failed already for a better reason.
            if (failure != null) {
                failure.addSuppressed(onClose);
            }
        }
        BodySubscriber<TransportReply> begun = receiver;
        if (failure != null && !completeExceptionally(explained(failure)) && begun != null) {
            // The headers were handed on already, and the JDK does not tell every failure to who receives the body.
            begun.onError(explained(failure));
        }
    }

    /**
     * Hands the reply on where it is received: the JDK's own future would first wait for a thread of the common pool.
     */
    private void received(@Nullable TransportReply reply, @Nullable Throwable failure) {
        if (reply == null) {
            completeExceptionally(explained(failure));
        } else if (!complete(reply)) {
            Exchange.discard(reply, null);
        }
    }

    private Throwable explained(@Nullable Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof UncheckedIOException;
        Throwable cause = wrapped && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof UncheckedIOException unchecked) {
            cause = unchecked.getCause();
        }
        boolean silent = cause instanceof IOException
                && receiver == null
                && !(cause instanceof ProtocolException)
                && !(cause instanceof ConnectException)
                && !(cause instanceof HttpTimeoutException)
                && !(cause instanceof SSLException);
        if (silent) {
            return new NoReplyException((IOException) cause);
        }
        return cause instanceof Error || cause instanceof IOException && !(cause instanceof ProtocolException)
                ? cause
                : unreadable(cause);
    }

    /**
     * Some replies that break the rules of HTTP surface in the JDK as unchecked exceptions of its parser. Their texts,
     * and those of protocol errors, repeat what came, which may be secret: only the place in the code is kept.
     */
    private static IOException unreadable(@Nullable Throwable cause) {
        IOException unreadable = new IOException("the reply breaks the rules of HTTP");
        if (cause != null) {
            unreadable.setStackTrace(cause.getStackTrace());
        }
        return unreadable;
    }

    private BodySubscriber<TransportReply> subscriber(ResponseInfo info) {
        Headers headers = Headers.of(info.headers().map());
        BodySubscriber<TransportReply> body = receiver(info.statusCode(), headers);
        receiver = body;
        body.getBody().whenComplete(this::received);
        return body;
    }

    private BodySubscriber<TransportReply> receiver(int status, Headers headers) {
        IOException refusal = ReplyHead.refusal(request, status, headers);
        return refusal == null && request.streams(status)
                ? new StreamedReply(status, headers, request.responseTimeout(), request.streamTimeout())
                : new BufferedReply(status, headers, request.maxBodyBytes(), refusal);
    }

    /** Null for none at all: a {@code Content-Length} on a DELETE without a body makes some servers refuse it. */
    private @Nullable BodyPublisher publisher() {
        if (!request.hasBody() && request.method().equals("DELETE") && !JDK_REPEATS_ALL) {
            return null;
        }
        // With an authenticator of its own, the JDK's client has to send again to answer a challenge.
        return authenticates ? content() : new SentOnce(content());
    }

    private BodyPublisher content() {
        byte[] bytes = request.bodyBytes();
        if (bytes != null) {
            return BodyPublishers.ofByteArray(bytes);
        }
        if (request.bodyLength() == 0) {
            return BodyPublishers.noBody();
        }
        // The JDK may ask again when it sends again; there is nothing to give it then, and it fails.
        AtomicReference<@Nullable InputStream> once = new AtomicReference<>(body);
        BodyPublisher streamed = BodyPublishers.ofInputStream(() -> once.getAndSet(null));
        return request.bodyLength() < 0 ? streamed : BodyPublishers.fromPublisher(streamed, request.bodyLength());
    }

    /** Fails when the JDK asks for the length a second time, which it does for the headers of each sending. */
    private static final class SentOnce implements BodyPublisher {
        private final BodyPublisher content;
        private boolean sent;

        SentOnce(BodyPublisher content) {
            this.content = content;
        }

        @Override
        public synchronized long contentLength() {
            if (sent) {
                throw new UncheckedIOException(new IOException("the connection was lost before any part of a reply"));
            }
            sent = true;
            return content.contentLength();
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
            content.subscribe(subscriber);
        }
    }
}
