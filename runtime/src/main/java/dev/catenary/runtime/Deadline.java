package dev.catenary.runtime;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A point in time after which a call must not go on. */
final class Deadline {
    /** A quarter of the range of System.nanoTime, some 73 years, so that differences cannot overflow. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 4);

    private final LongSupplier nanoTime;
    private final long end;

    Deadline(LongSupplier nanoTime, Duration time) {
        this.nanoTime = nanoTime;
        this.end = nanoTime.getAsLong() + saturated(time);
    }

    /** The time left; zero when it has run out. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - nanoTime.getAsLong()));
    }

    private static long saturated(Duration time) {
        return time.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : time.toNanos();
    }
}
