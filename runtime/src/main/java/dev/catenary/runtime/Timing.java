package dev.catenary.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Clocks, chance and sleep, in one place so that tests can have their own. */
record Timing(LongSupplier nanoTime, Supplier<Instant> now, DoubleSupplier random, Sleeper sleeper) {
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    static final Timing SYSTEM = new Timing(
            System::nanoTime,
            Instant::now,
            () -> ThreadLocalRandom.current().nextDouble(),
            time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000));
}
