package dev.catenary.transport.okhttp;

import dev.catenary.runtime.Headers;
import dev.catenary.runtime.TransportRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The head of a reply as the server sent it, before OkHttp acts on it. It sends again after 408, 421 and 503 under certain headers,
 * whatever it is told, so these are set aside, and OkHttp is shown a status it does nothing about. And it fails in its own ways on
 * bodies whose length is none, so these are refused here.
 */
final class Exposed {
    static final Interceptor INTERCEPTOR = Exposed::expose;

    private static final Set<Integer> REPEATED = Set.of(408, 421, 503);
    private static final int SHOWN = 500;

    private final TransportRequest request;

    // Written and read by one thread: that of the call.
    private int status;
    private Headers headers = Headers.empty();
    private @Nullable IOException refusal;

    Exposed(TransportRequest request) {
        this.request = request;
    }

    private static Response expose(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Exposed exposed = chain.request().tag(Exposed.class);
        if (exposed == null) {
            return response;
        }
        exposed.status = response.code();
        exposed.headers = fields(response.headers());
        try {
            exposed.request.checkHead(exposed.status, exposed.headers);
        } catch (IOException refusal) {
            exposed.refusal = refusal;
            hangUp(chain.connection());
            throw refusal;
        }
        return REPEATED.contains(response.code())
                ? response.newBuilder().code(SHOWN).build()
                : response;
    }

    /** OkHttp has kept the connection for the next call already if the reply should have no body. */
    private static void hangUp(@Nullable Connection connection) throws IOException {
        if (connection != null && connection.protocol() != Protocol.HTTP_2) {
            connection.socket().close();
        }
    }

    private static Headers fields(okhttp3.Headers received) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < received.size(); i++) {
            fields.computeIfAbsent(received.name(i), name -> new ArrayList<>(1)).add(received.value(i));
        }
        return Headers.of(fields);
    }

    int status() {
        return status;
    }

    Headers headers() {
        return headers;
    }

    /** Why the reply is not received; null if it is. */
    @Nullable
    IOException refusal() {
        return refusal;
    }
}
