package dev.catenary.runtime;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The lines that calls write to the log {@code dev.catenary.runtime}. No secret is in them. */
final class WireLog {
    private static final Logger LOG = System.getLogger("dev.catenary.runtime");

    private WireLog() {}

    static void sending(WireRequest request) {
        if (LOG.isLoggable(Level.DEBUG)) {
            LOG.log(Level.DEBUG, request + " attempt " + request.attempt() + " " + request.headers());
        }
    }

    static void received(WireRequest request, TransportReply reply) {
        if (LOG.isLoggable(Level.DEBUG)) {
            LOG.log(Level.DEBUG, request + " got " + reply.status() + " " + reply.headers());
        }
    }

    static void failed(WireRequest request, IOException failure) {
        if (LOG.isLoggable(Level.DEBUG)) {
            LOG.log(Level.DEBUG, request + " failed: " + failure);
        }
    }

    static void observerFailed(RuntimeException failure) {
        LOG.log(Level.WARNING, "An observer failed; the call goes on", failure);
    }
}
