package dev.catenary.runtime;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;

/** The lines that calls write to the log {@code dev.catenary.runtime}, at level DEBUG. No secret is in them. */
final class WireLog {
    private static final Logger LOG = System.getLogger("dev.catenary.runtime");

    private WireLog() {}

    static void sending(WireRequest request) {
        LOG.log(Level.DEBUG, () -> request + " attempt " + request.attempt() + " " + request.headers());
    }

    static void received(WireRequest request, TransportReply reply) {
        LOG.log(Level.DEBUG, () -> request + " got " + reply.status() + " " + reply.headers());
    }

    static void failed(WireRequest request, IOException failure) {
        LOG.log(Level.DEBUG, () -> request + " failed: " + failure);
    }

    /** The URI with each value in the query replaced by dots, as it may be a key or a token. */
    static String withoutQueryValues(URI uri) {
        String query = uri.getRawQuery();
        String text = uri.toString();
        if (query == null) {
            return text;
        }
        return text.substring(0, text.length() - query.length()) + query.replaceAll("=[^&]*", "=…");
    }
}
