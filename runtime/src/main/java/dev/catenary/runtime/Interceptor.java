package dev.catenary.runtime;

/**
 * Sees each exchange as it goes over the wire. Enough to sign requests and to verify replies.
 *
 * <p>Both hooks run once for each attempt, so that a repeated request is signed anew. What they throw ends the call and
 * reaches the caller as it is. A client's interceptors see requests in the order in which they were added, and replies
 * in the reverse order.
 */
public interface Interceptor {
    /** The last step before sending: everything is in place, and only the headers may change. */
    default void request(WireRequest request) {}

    /** The first step after receiving: nothing has been parsed, and status codes have not been judged. */
    default void reply(WireRequest request, WireReply reply) {}
}
