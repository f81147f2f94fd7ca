package dev.catenary.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Clocks, chance and sleep, in one place so that tests can have their own. */
class Timing {
    static final Timing SYSTEM = new Timing();

    /** As {@link System#nanoTime()}. */
    long nanoTime() {
        return System.nanoTime();
    }

    Instant now() {
        return Instant.now();
    }

    /** From 0 up to, and not including, 1. */
    double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
    }
}
