package dev.catenary.runtime;

import java.time.Duration;

/** A point in time after which a call must not go on. */
final class Deadline {
    /** A quarter of the range of System.nanoTime, some 73 years, so that differences cannot overflow. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 4);

    private final Timing timing;
    private final long end;

    Deadline(Timing timing, Duration time) {
        this.timing = timing;
        this.end = timing.nanoTime() + saturated(time);
    }

    /** The time left; zero when it has run out. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - timing.nanoTime()));
    }

    private static long saturated(Duration time) {
        return time.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : time.toNanos();
    }
}
