package dev.catenary.transport.okhttp;

import java.io.IOException;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The head of a reply as the server sent it. OkHttp acts on some of them before it hands them on: it sends again after 408, 421 and
 * 503 under certain headers, whatever it is told. So these are set aside, and OkHttp is shown a status it does nothing about.
 */
final class Exposed {
    static final Interceptor INTERCEPTOR = Exposed::expose;

    private static final Set<Integer> REPEATED = Set.of(408, 421, 503);
    private static final int SHOWN = 500;

    // Written and read by one thread: that of the call.
    private int status;
    private Headers headers = Headers.EMPTY;

    private static Response expose(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Exposed exposed = chain.request().tag(Exposed.class);
        if (exposed == null) {
            return response;
        }
        exposed.status = response.code();
        exposed.headers = response.headers();
        return REPEATED.contains(response.code())
                ? response.newBuilder().code(SHOWN).build()
                : response;
    }

    int status() {
        return status;
    }

    Headers headers() {
        return headers;
    }
}
