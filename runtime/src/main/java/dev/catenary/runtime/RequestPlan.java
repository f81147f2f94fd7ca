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
        Target target,
        RequestDraft draft,
        @Nullable Payload payload,
        String accept,
        ByStatus<Codec<?>> errors,
        @Nullable List<String> security) {

    private static final int QUERY_LENGTH = 64;

    private static final Set<String> HARMLESS = Set.of("accept", "accept-encoding", "accept-language", "user-agent");

    // RFC 9110 §9.2.2; QUERY: RFC 10008 §2. Of other methods, nothing is known.
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY");

    /** Method and URL without query, for exception texts and logs. */
    String operation() {
        return origin().toString();
    }

    /** {@link #operation()} for who may never need it as a text. */
    Origin origin() {
        return new Origin(method, target.shown());
    }

    /** The request of one attempt, after credentials and interceptors. */
    WireRequest prepare(int attempt, Deadline deadline) throws InterruptedException {
        RequestDraft own = draft.copy();
        client.authorize(own, security, deadline);
        URI uri = withQuery(target.url(), own.query());
        return intercepted(new WireRequest(
                method, uri, headers(own, payload), payload, WireRequest.Stage.attempt(attempt, target.shown())));
    }

    /** The request that a redirect leads to. Credentials and all other headers are for the origin that was asked first. */
    WireRequest redirect(WireRequest from, Redirects.Hop hop, Deadline deadline) throws InterruptedException {
        Payload body = hop.withBody() ? payload : null;
        WireRequest.Stage stage = from.stage().redirected(hop.elsewhere());
        if (hop.elsewhere()) {
            return new WireRequest(hop.method(), hop.uri(), harmless(from.headers(), body), body, stage);
        }
        RequestDraft own = draft.copy();
        own.query().clear();
        client.authorize(own, security, deadline);
        String query = String.valueOf(hop.uri().getRawQuery());
        own.query().removeIf(List.of(query.split("&"))::contains);
        MutableHeaders headers = headers(own, body);
        if (body == null) {
            headers.removeIf(RequestPlan::describesBody);
        }
        return intercepted(
                new WireRequest(hop.method(), withQuery(hop.uri().toString(), own.query()), headers, body, stage));
    }

    /** The same request with this query parameter in place of the one of its name. */
    RequestPlan asking(String parameter, String value) {
        RequestDraft own = draft.copy();
        own.query().removeIf(pair -> Percent.isNamed(pair, parameter));
        own.query().add(Percent.value(parameter) + "=" + Percent.value(value));
        return with(target, own);
    }

    /** The encoded value of a query parameter; null if there is none. */
    @Nullable
    String asked(String parameter) {
        return draft.query().stream()
                .filter(pair -> Percent.isNamed(pair, parameter))
                .map(pair -> pair.substring(pair.indexOf('=') + 1))
                .findFirst()
                .orElse(null);
    }

    /** The URL with its query, before credentials: what tells one page from another. */
    String page() {
        return withQuery(target.url(), draft.query()).toString();
    }

    /** The same request with the URL that a server gave for its next part, which has the whole query in it. */
    RequestPlan at(URI url) {
        RequestDraft own = draft.copy();
        own.query().clear();
        if (url.getRawQuery() != null) {
            own.query().addAll(List.of(url.getRawQuery().split("&")));
        }
        String text = url.toASCIIString();
        int end = text.indexOf(url.getRawQuery() == null ? '#' : '?');
        return with(target.at(end < 0 ? text : text.substring(0, end)), own);
    }

    private RequestPlan with(Target otherTarget, RequestDraft otherDraft) {
        return new RequestPlan(client, options, method, otherTarget, otherDraft, payload, accept, errors, security);
    }

    private MutableHeaders headers(RequestDraft own, @Nullable Payload body) {
        MutableHeaders headers = own.finishedHeaders();
        if (!accept.isEmpty()) {
            headers.setIfAbsent("Accept", accept);
        }
        headers.setIfAbsent("Accept-Encoding", ContentCoding.ACCEPTED);
        if (body != null) {
            headers.setIfAbsent("Content-Type", body.mediaType());
        }
        headers.setIfAbsent("User-Agent", client.userAgent());
        if (!options.headers().fields.isEmpty()) {
            options.headers().forEach(headers::set);
        }
        return headers;
    }

    /** What may be told to another origin: any other header may hold a secret, whatever its name. */
    private static MutableHeaders harmless(Headers headers, @Nullable Payload body) {
        MutableHeaders kept = new MutableHeaders(headers);
        kept.removeIf(name -> describesBody(name) ? body == null : !HARMLESS.contains(name.toLowerCase(Locale.ROOT)));
        return kept;
    }

    private static boolean describesBody(String name) {
        return name.regionMatches(true, 0, "Content-", 0, "Content-".length());
    }

    private WireRequest intercepted(WireRequest request) {
        for (Interceptor interceptor : client.interceptors()) {
            interceptor.request(request);
        }
        return request;
    }

    private static URI withQuery(String url, List<String> pairs) {
        if (pairs.isEmpty()) {
            return URI.create(url);
        }
        StringBuilder whole = new StringBuilder(url.length() + QUERY_LENGTH).append(url);
        char separator = url.indexOf('?') < 0 ? '?' : '&';
        for (String pair : pairs) {
            whole.append(separator).append(pair);
            separator = '&';
        }
        return URI.create(whole.toString());
    }

    /** The path with names in place of values. */
    String template() {
        return target.template();
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
