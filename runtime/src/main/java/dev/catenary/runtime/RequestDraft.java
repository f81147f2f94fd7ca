package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.List;

/** The parts of a request that parameters, options and credentials add to, before it becomes a {@link WireRequest}. */
final class RequestDraft {
    private final List<String> query;
    private final MutableHeaders headers;
    private final List<String> cookies;

    RequestDraft() {
        this(new ArrayList<>(), new MutableHeaders(), new ArrayList<>());
    }

    private RequestDraft(List<String> query, MutableHeaders headers, List<String> cookies) {
        this.query = query;
        this.headers = headers;
        this.cookies = cookies;
    }

    /** Query pairs, percent-encoded. */
    List<String> query() {
        return query;
    }

    MutableHeaders headers() {
        return headers;
    }

    /** Cookie pairs as they go into the {@code Cookie} header. */
    List<String> cookies() {
        return cookies;
    }

    RequestDraft copy() {
        return new RequestDraft(new ArrayList<>(query), new MutableHeaders(headers), new ArrayList<>(cookies));
    }

    /** The headers with the cookies in their place. */
    MutableHeaders finishedHeaders() {
        if (!cookies.isEmpty()) {
            String given = headers.get("Cookie");
            String ours = String.join("; ", cookies);
            headers.set("Cookie", given == null ? ours : given + "; " + ours);
            cookies.clear();
        }
        return headers;
    }
}
