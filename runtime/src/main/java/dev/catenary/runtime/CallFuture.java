package dev.catenary.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A future whose cancellation also cancels what it waits for. */
final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private volatile @Nullable Future<?> source;

    /** Names what this future waits for from now on. */
    void follow(Future<?> next) {
        source = next;
        if (isCancelled()) {
            next.cancel(true);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        Future<?> waitedFor = source;
        if (cancelled && waitedFor != null) {
            waitedFor.cancel(true);
        }
        return cancelled;
    }
}
