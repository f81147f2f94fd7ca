package dev.catenary.runtime;

import java.util.function.Consumer;

/**
 * One link of a chain: what every generated client, path segment and path parameter is.
 *
 * @param <L> the link's own type
 */
public interface Link<L> {
    /** The URL so far, with the client and the options that go with it. */
    Chain chain();

    /**
     * The same link with options that hold for the rest of the chain, laid over the ones it has already.
     *
     * <pre>{@code
     * client.with(o -> o.timeout(ofSeconds(3)).header("Idempotency-Key", key)).v3().orders().post(order);
     * }</pre>
     */
    default L with(Consumer<CallOptions.Builder> options) {
        return chain().with(options);
    }
}
