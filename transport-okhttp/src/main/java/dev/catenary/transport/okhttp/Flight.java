package dev.catenary.transport.okhttp;

import dev.catenary.runtime.Headers;
import dev.catenary.runtime.NoReplyException;
import dev.catenary.runtime.TransportReply;
import dev.catenary.runtime.TransportRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okio.BufferedSource;

/** One exchange. Cancelling it closes the connection. */
final class Flight extends CompletableFuture<TransportReply> implements Callback {
    private final TransportRequest request;
    private final Exposed head;
    private final Call call;
    private final Limit limit;
    private final long start = System.nanoTime();

    private Flight(OkHttpClient client, TransportRequest request) throws IOException {
        this.request = request;
        this.head = new Exposed(request);
        this.call = client.newCall(Requests.of(request, head));
        this.limit = new Limit(call);
    }

    static Flight start(OkHttpClient client, TransportRequest request) throws IOException {
        Flight flight = new Flight(client, request);
        Duration total = request.timeout();
        Duration response = request.responseTimeout();
        flight.limit.begin(Math.min(nanos(total), nanos(response)));
        flight.call.enqueue(flight);
        return flight;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            call.cancel();
        }
        return cancelled;
    }

    @Override
    public void onFailure(Call failed, IOException failure) {
        IOException refusal = head.refusal();
        completeExceptionally(limit.end() ? tooLate() : refusal != null ? refusal : explained(failure));
    }

    @Override
    public void onResponse(Call answered, Response response) {
        boolean kept = false;
        try {
            if (limit.end()) {
                throw tooLate();
            }
            TransportReply reply = reply(response);
            kept = complete(reply);
        } catch (IOException failure) {
            completeExceptionally(failure);
        } catch (RuntimeException | Error failure) {
            completeExceptionally(failure);
            throw failure;
        } finally {
            if (!kept) {
                call.cancel();
                response.close();
            }
        }
    }

    private TransportReply reply(Response response) throws IOException {
        Headers headers = head.headers();
        BufferedSource body = response.body().source();
        if (request.streams(head.status())) {
            return TransportReply.streaming(head.status(), headers, new StreamedBody(request, body, limit));
        }
        limit.begin(nanos(request.timeout()) - (System.nanoTime() - start));
        try {
            if (body.request(request.maxBodyBytes() + 1)) {
                throw new IOException("the reply's body is larger than " + request.maxBodyBytes() + " octets");
            }
            byte[] octets = body.readByteArray();
            if (limit.end()) {
                throw tooLate();
            }
            response.close();
            return TransportReply.of(head.status(), headers, octets);
        } catch (IOException failure) {
            throw limit.end() ? tooLate() : failure;
        }
    }

    private HttpTimeoutException tooLate() {
        return new HttpTimeoutException("not done within the time allowed");
    }

    /** Before a reply; what came of it is lost. */
    private static IOException explained(IOException failure) {
        if (failure instanceof SocketTimeoutException) {
            // Reading and writing have no limit in OkHttp here, so it was connecting that took too long.
            HttpConnectTimeoutException late = new HttpConnectTimeoutException("no connection within the time allowed");
            late.initCause(failure);
            return late;
        }
        if (failure instanceof ProtocolException) {
            // Its text repeats what came, which may be secret.
            IOException unreadable = new IOException("the reply breaks the rules of HTTP");
            unreadable.setStackTrace(failure.getStackTrace());
            return unreadable;
        }
        boolean said = failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof HttpTimeoutException
                || failure instanceof SSLException;
        return said ? failure : new NoReplyException(failure);
    }

    static long nanos(Duration time) {
        // Some 73 years, far enough from where sums overflow.
        long longest = Long.MAX_VALUE / 4;
        return time.getSeconds() >= longest / 1_000_000_000 ? longest : time.toNanos();
    }
}
