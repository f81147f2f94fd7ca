package dev.catenary.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One run of a call that occupies no thread while it waits. */
final class AsyncExchange<T extends @Nullable Object> {
    private final Exchange<T> exchange;
    private final CallFuture<Response<T>> result = new CallFuture<>();

    AsyncExchange(Exchange<T> exchange) {
        this.exchange = exchange;
    }

    CompletableFuture<Response<T>> start() {
        guarded(() -> whenReady(1));
        return result;
    }

    /** Goes on at once on this thread if nothing has to be waited for, else on the client's executor. */
    private void whenReady(int number) throws InterruptedException {
        Client client = exchange.plan().client();
        CompletableFuture<?> ready = client.ready(exchange.plan().security());
        if (ready.isDone() && !ready.isCompletedExceptionally()) {
            attempt(number);
            return;
        }
        CompletableFuture<Void> inTime =
                ready.thenAccept(any -> {}).orTimeout(exchange.deadline().left().toNanos(), TimeUnit.NANOSECONDS);
        result.follow(inTime);
        inTime.whenComplete((any, failure) -> {
            if (failure == null) {
                run(client.executor(), () -> attempt(number));
            } else {
                result.completeExceptionally(notReady(failure));
            }
        });
    }

    private Throwable notReady(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return new DeadlineException(exchange.plan().operation() + " ran out of time before it was sent", failure);
        }
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    /** Runs a step; what it throws is the result. */
    private void run(Executor executor, Step step) {
        try {
            executor.execute(() -> guarded(step));
        } catch (RuntimeException refused) {
            result.completeExceptionally(refused);
        }
    }

    private void guarded(Step step) {
        try {
            step.run();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            result.completeExceptionally(
                    new TransportException(exchange.plan().operation() + " was interrupted", interruption));
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    private void attempt(int number) throws InterruptedException {
        if (result.isDone()) {
            return;
        }
        RequestPlan plan = exchange.plan();
        WireRequest request = plan.prepare(number, exchange.deadline());
        CompletableFuture<TransportReply> flight =
                plan.client().transport().sendAsync(exchange.transportRequest(request));
        result.follow(flight);
        flight.whenComplete((reply, failure) -> landed(request, reply, failure));
    }

    private void landed(WireRequest request, @Nullable TransportReply reply, @Nullable Throwable failure) {
        if (!result.isDone()) {
            guarded(() -> next(request, outcome(request, reply, failure)));
        } else if (reply != null) {
            Exchange.discard(reply, null);
        }
    }

    private Outcome outcome(WireRequest request, @Nullable TransportReply reply, @Nullable Throwable failure) {
        if (reply != null) {
            return exchange.received(request, reply);
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof IOException io) {
            return exchange.failed(request, io);
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new TransportException(exchange.plan().operation() + " failed", cause);
    }

    private void next(WireRequest request, Outcome outcome) {
        Duration wait = exchange.delay(request, outcome);
        if (wait != null) {
            run(exchange.plan().client().after(wait), () -> whenReady(request.attempt() + 1));
            return;
        }
        Response<T> response = exchange.finish(outcome);
        if (!result.complete(response) && outcome.reply() != null) {
            Exchange.discard(outcome.reply(), null);
        }
    }
}
