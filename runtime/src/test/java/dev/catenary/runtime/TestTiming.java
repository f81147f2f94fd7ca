package dev.catenary.runtime;

import java.time.Duration;
import java.time.Instant;

/** A clock that only sleeping moves, and chance that always gives the same. */
class TestTiming extends Timing {
    private static final Instant START = Instant.parse("2026-01-02T00:00:00Z");

    private volatile long nanos;
    private volatile double random = 0.5;

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    void random(double always) {
        random = always;
    }

    @Override
    long nanoTime() {
        return nanos;
    }

    @Override
    Instant now() {
        return START;
    }

    @Override
    double random() {
        return random;
    }

    @Override
    void sleep(Duration time) throws InterruptedException {
        pass(time);
    }
}
