package dev.catenary.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One call and the observers that watch it. */
final class Watched {
    private final List<CallObserver.Watch> watches = new ArrayList<>();
    private final Timing timing;
    private final long start;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile long attemptStart;
    private volatile int attempts;
    private volatile int status;

    private Watched(Timing timing) {
        this.timing = timing;
        this.start = timing.nanoTime();
        this.attemptStart = start;
    }

    /** Null if nobody watches. */
    static @Nullable Watched start(RequestPlan plan) {
        List<CallObserver> observers = plan.client().observers();
        if (observers.isEmpty()) {
            return null;
        }
        Watched watched = new Watched(plan.client().timing());
        CallObserver.Operation operation = new CallObserver.Operation(plan.method(), plan.template());
        for (CallObserver observer : observers) {
            guarded(observer, o -> watched.watches.add(o.start(operation)));
        }
        return watched;
    }

    void sending(WireRequest request) {
        if (request.redirects() == 0) {
            attempts = request.attempt();
            attemptStart = timing.nanoTime();
        }
        watches.forEach(watch -> guarded(watch, w -> w.sending(request)));
    }

    void attempt(Outcome outcome) {
        status = outcome.status();
        CallObserver.Attempt attempt =
                new CallObserver.Attempt(attempts, outcome.status(), since(attemptStart), outcome.failure());
        watches.forEach(watch -> guarded(watch, w -> w.attempt(attempt)));
    }

    void end(@Nullable Throwable failure) {
        if (!ended.getAndSet(true)) {
            CallObserver.End end = new CallObserver.End(attempts, status, since(start), failure);
            watches.forEach(watch -> guarded(watch, w -> w.end(end)));
        }
    }

    private Duration since(long nanos) {
        return Duration.ofNanos(timing.nanoTime() - nanos);
    }

    private static <O> void guarded(O observer, Consumer<O> told) {
        try {
            told.accept(observer);
        } catch (RuntimeException failure) {
            WireLog.observerFailed(failure);
        }
    }
}
