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
        result.whenComplete((response, failure) -> exchange.ended(failure));
        guarded(() -> whenReady(() -> attempt(1)));
        return result;
    }

    /** Goes on at once on this thread if nothing has to be waited for, else on the client's executor. */
    private void whenReady(Step step) throws InterruptedException {
        Client client = exchange.plan().client();
        CompletableFuture<?> ready = client.ready(exchange.plan().security());
        if (ready.isDone() && !ready.isCompletedExceptionally()) {
            step.run();
            return;
        }
        CompletableFuture<Void> inTime =
                ready.thenAccept(any -> {}).orTimeout(exchange.deadline().left().toNanos(), TimeUnit.NANOSECONDS);
        result.follow(inTime);
        inTime.whenComplete((any, failure) -> {
            if (failure == null) {
                run(client.executor(), step);
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

    private void send(WireRequest request) {
        if (result.isDone()) {
            return;
        }
        CompletableFuture<TransportReply> flight =
                exchange.plan().client().transport().sendAsync(exchange.transportRequest(request));
        result.follow(flight);
        flight.whenComplete((reply, failure) -> landed(request, reply, failure));
    }

    private void attempt(int number) throws InterruptedException {
        if (!result.isDone()) {
            send(exchange.prepare(number));
        }
    }

    private void landed(WireRequest request, @Nullable TransportReply reply, @Nullable Throwable failure) {
        if (!result.isDone()) {
            guarded(() -> next(outcome(request, reply, failure)));
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

    private void next(Outcome outcome) throws InterruptedException {
        Redirects.Hop hop = exchange.hop(outcome);
        if (hop != null) {
            whenReady(() -> send(exchange.redirect(outcome, hop)));
            return;
        }
        Duration wait = exchange.delay(outcome);
        if (wait != null) {
            int number = outcome.request().attempt() + 1;
            run(exchange.plan().client().after(wait), () -> whenReady(() -> attempt(number)));
            return;
        }
        Response<T> response = exchange.finish(outcome);
        if (!result.complete(response) && outcome.reply() != null) {
            Exchange.discard(outcome.reply(), null);
        }
    }
}
