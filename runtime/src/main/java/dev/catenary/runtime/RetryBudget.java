package dev.catenary.runtime;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds the retries of all calls of a client together, so that a server in trouble is not buried under them: each one
 * takes a token, and ten first attempts that are not passing failures bring one back.
 */
final class RetryBudget {
    private static final int PER_RETRY = 10;
    private static final int PER_SUCCESS = 1;

    private final int most;
    private final AtomicInteger left;

    /** A full budget of so many retries. */
    RetryBudget(int retries) {
        this.most = Math.multiplyExact(retries, PER_RETRY);
        this.left = new AtomicInteger(most);
    }

    /** Takes what one retry needs; false if there is not as much. */
    boolean take() {
        return left.getAndUpdate(now -> now < PER_RETRY ? now : now - PER_RETRY) >= PER_RETRY;
    }

    /** Gives back a little, as a reply came that says the server is well. */
    void refill() {
        if (left.get() < most) {
            left.updateAndGet(now -> Math.min(most, now + PER_SUCCESS));
        }
    }
}
