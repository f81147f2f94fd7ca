package dev.catenary.runtime;

import java.net.URI;

/**
 * Where a request goes, before its query.
 *
 * @param server base URL without a slash at its end
 * @param chain the links that make the path
 * @param end what the path has after them: a slash or nothing
 */
record Target(String server, Chain chain, String end) {
    static Target of(String server, Chain chain, String slash) {
        // RFC 9112 §3.2.1: an empty path is sent as a slash, so interceptors must see it as one.
        boolean empty = slash.isEmpty()
                && chain.path().isEmpty()
                && URI.create(server).getRawPath().isEmpty();
        return new Target(server, chain, empty ? "/" : slash);
    }

    String url() {
        return server + chain.path() + end;
    }

    /** The URL without values of parameters that may be secret. */
    String shown() {
        return server + chain.shown() + end;
    }

    /** The path with names in place of values, without the server's own path. */
    String template() {
        String template = chain.template() + end;
        return template.isEmpty() ? "/" : template;
    }
}
