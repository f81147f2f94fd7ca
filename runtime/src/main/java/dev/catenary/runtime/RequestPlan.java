package dev.catenary.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Everything about a request that is the same for each attempt. Never changed once it is made. */
record RequestPlan(
        Client client,
        CallOptions options,
        String method,
        String base,
        RequestDraft draft,
        @Nullable Payload payload,
        String accept,
        ByStatus<Codec<?>> errors,
        @Nullable List<String> security) {

    // RFC 9110 §9.2.2
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    /** Method and URL without query, for exception texts and logs. */
    String operation() {
        return method + " " + base;
    }

    /** The request of one attempt, after credentials and interceptors. */
    WireRequest prepare(int attempt, Deadline deadline) throws InterruptedException {
        RequestDraft own = draft.copy();
        client.authorize(own, security, deadline);
        MutableHeaders headers = own.finishedHeaders();
        if (!accept.isEmpty()) {
            headers.setIfAbsent("Accept", accept);
        }
        if (payload != null) {
            headers.setIfAbsent("Content-Type", payload.mediaType());
        }
        headers.setIfAbsent("User-Agent", client.userAgent());
        options.headers().forEach(headers::set);
        WireRequest request = new WireRequest(method, uri(own), headers, payload, attempt);
        for (Interceptor interceptor : client.interceptors()) {
            interceptor.request(request);
        }
        return request;
    }

    private URI uri(RequestDraft own) {
        return URI.create(own.query().isEmpty() ? base : base + "?" + String.join("&", own.query()));
    }

    TransportRequest transportRequest(WireRequest request, Deadline deadline, IntPredicate streamed) {
        Duration left = deadline.left();
        if (left.isZero()) {
            throw new DeadlineException(operation() + " ran out of time before it was sent", null);
        }
        return new TransportRequest(request, left, options, streamed);
    }

    /** Whether sending the request twice does no more than sending it once. */
    boolean isRepeatable(WireRequest request) {
        boolean harmless = IDEMPOTENT.contains(method.toUpperCase(Locale.ROOT))
                || request.headers().contains("Idempotency-Key");
        return harmless && (payload == null || payload.isRepeatable());
    }
}
