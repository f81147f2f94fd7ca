package dev.catenary.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a call: attempts, until one of them decides. */
final class Exchange<T extends @Nullable Object> {
    private final RequestPlan plan;
    private final Replies<T> replies;
    private final Deadline deadline;
    private final RetryPolicy retries;

    Exchange(RequestPlan plan, Replies<T> replies) {
        this.plan = plan;
        this.replies = replies;
        this.deadline = plan.client().deadline(plan.options());
        this.retries = new RetryPolicy(plan.options(), plan.client().timing());
    }

    /** Runs on the calling thread. */
    Response<T> run() {
        try {
            for (int attempt = 1; ; attempt++) {
                WireRequest request = plan.prepare(attempt, deadline);
                Outcome outcome = send(request);
                Duration wait = delay(request, outcome);
                if (wait == null) {
                    return finish(outcome);
                }
                plan.client().timing().sleeper().sleep(wait);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new TransportException(plan.operation() + " was interrupted", interruption);
        }
    }

    private Outcome send(WireRequest request) throws InterruptedException {
        try {
            return received(request, plan.client().transport().send(transportRequest(request)));
        } catch (IOException failure) {
            return failed(request, failure);
        }
    }

    TransportRequest transportRequest(WireRequest request) {
        WireLog.sending(request);
        return plan.transportRequest(request, deadline, replies::streams);
    }

    /** Lets the interceptors see a reply. */
    Outcome received(WireRequest request, TransportReply reply) {
        WireLog.received(request, reply);
        try {
            WireReply wire = new WireReply(reply);
            List<Interceptor> interceptors = plan.client().interceptors();
            for (int i = interceptors.size() - 1; i >= 0; i--) {
                interceptors.get(i).reply(request, wire);
            }
        } catch (RuntimeException | Error refusal) {
            discard(reply, refusal);
            throw refusal;
        }
        if (reply.status() == 401) {
            plan.client().refused(request);
        }
        return Outcome.of(reply);
    }

    Outcome failed(WireRequest request, IOException failure) {
        WireLog.failed(request, failure);
        return Outcome.of(failure);
    }

    /** How long to wait before the next attempt; null if there is none. */
    @Nullable
    Duration delay(WireRequest request, Outcome outcome) {
        return plan.isRepeatable(request) ? retries.delay(request.attempt(), outcome, deadline) : null;
    }

    /** The result, or the exception that goes with the outcome. */
    Response<T> finish(Outcome outcome) {
        TransportReply reply = outcome.reply();
        if (reply == null) {
            throw TransportException.of(plan.operation(), outcome.failure());
        }
        if (!replies.isSuccess(reply.status())) {
            throw new ApiException(plan.operation(), reply, plan.errors().find(reply.status()));
        }
        ReplyBody body = new ReplyBody(plan.operation(), reply);
        try {
            return new Response<>(reply.status(), reply.headers(), replies.read(body));
        } catch (RuntimeException | Error failure) {
            discard(reply, failure);
            throw failure;
        }
    }

    RequestPlan plan() {
        return plan;
    }

    Deadline deadline() {
        return deadline;
    }

    /** Lets go of the connection of a reply that nobody will read. */
    static void discard(TransportReply reply, @Nullable Throwable because) {
        try {
            reply.stream().close();
        } catch (IOException onClose) {
            if (because != null) {
                because.addSuppressed(onClose);
            }
        }
    }
}
