package dev.catenary.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a call: attempts, each with the redirects it follows, until one of them decides. */
final class Exchange<T extends @Nullable Object> {
    private final RequestPlan plan;
    private final Replies<T> replies;
    private final Deadline deadline;
    private final RetryPolicy retries;
    /** Null if nobody watches. */
    private final @Nullable Watched watched;

    Exchange(RequestPlan plan, Replies<T> replies) {
        this.plan = plan;
        this.replies = replies;
        this.deadline = plan.client().deadline(plan.options());
        this.retries = new RetryPolicy(plan.options(), plan.client().timing());
        this.watched = Watched.start(plan);
    }

    /** Runs on the calling thread. */
    Response<T> run() {
        try {
            Response<T> response = attempts();
            ended(null);
            return response;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            TransportException failure = new TransportException(plan.operation() + " was interrupted", interruption);
            ended(failure);
            throw failure;
        } catch (RuntimeException | Error failure) {
            ended(failure);
            throw failure;
        }
    }

    private Response<T> attempts() throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Outcome outcome = send(prepare(attempt));
            Redirects.Hop hop;
            while ((hop = hop(outcome)) != null) {
                outcome = send(redirect(outcome, hop));
            }
            Duration wait = delay(outcome);
            if (wait == null) {
                return finish(outcome);
            }
            plan.client().timing().sleep(wait);
        }
    }

    private Outcome send(WireRequest request) throws InterruptedException {
        try {
            return received(request, plan.client().transport().send(transportRequest(request)));
        } catch (IOException failure) {
            return failed(request, failure);
        }
    }

    WireRequest prepare(int attempt) throws InterruptedException {
        WireRequest request = plan.prepare(attempt, deadline);
        if (watched != null) {
            watched.sending(request);
        }
        return request;
    }

    /** Where the outcome leads; null if this is not to be followed. */
    Redirects.@Nullable Hop hop(Outcome outcome) {
        TransportReply reply = outcome.reply();
        return reply == null || replies.isSuccess(reply.status())
                ? null
                : Redirects.next(plan.options(), outcome.request(), reply);
    }

    WireRequest redirect(Outcome outcome, Redirects.Hop hop) throws InterruptedException {
        WireRequest request = plan.redirect(outcome.request(), hop, deadline);
        if (watched != null) {
            watched.sending(request);
        }
        return request;
    }

    TransportRequest transportRequest(WireRequest request) {
        WireLog.sending(request);
        return plan.transportRequest(request, deadline, replies::streams);
    }

    /** Lets the interceptors see a reply. */
    Outcome received(WireRequest request, TransportReply reply) {
        WireLog.received(request, reply);
        try {
            List<Interceptor> interceptors = plan.client().interceptors();
            WireReply wire = interceptors.isEmpty() ? null : new WireReply(reply, body(reply));
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
        return Outcome.of(request, reply);
    }

    Outcome failed(WireRequest request, IOException failure) {
        WireLog.failed(request, failure);
        return Outcome.of(request, failure);
    }

    /** How long to wait before the next attempt; null if there is none. */
    @Nullable
    Duration delay(Outcome outcome) {
        if (watched != null) {
            watched.attempt(outcome);
        }
        if (!RetryPolicy.isPassing(outcome)) {
            if (outcome.reply() != null) {
                plan.client().budget().refill();
            }
            return null;
        }
        Duration wait = plan.isRepeatable(outcome.request()) ? retries.delay(outcome, deadline) : null;
        return wait != null && plan.client().budget().take() ? wait : null;
    }

    /** The result, or the exception that goes with the outcome. */
    Response<T> finish(Outcome outcome) {
        TransportReply reply = outcome.reply();
        if (reply == null) {
            throw TransportException.of(plan.operation(), outcome.failure());
        }
        ReplyBody body = body(reply);
        if (!replies.isSuccess(reply.status())) {
            Codec<?> codec = plan.errors().find(reply.status(), body.mediaType());
            throw new ApiException(plan.operation(), body, codec, redirectRefusal(outcome, reply));
        }
        try {
            return new Response<>(reply.status(), body.headers(), replies.read(body));
        } catch (RuntimeException | Error failure) {
            discard(reply, failure);
            throw failure;
        }
    }

    private @Nullable String redirectRefusal(Outcome outcome, TransportReply reply) {
        return Redirects.isRedirect(reply) ? Redirects.refusal(plan.options(), outcome.request(), reply) : null;
    }

    private ReplyBody body(TransportReply reply) {
        return new ReplyBody(plan.origin(), reply, plan.options().maxBodyBytes());
    }

    /** The call is over; with a failure if it has no result. */
    void ended(@Nullable Throwable failure) {
        if (watched != null) {
            watched.end(failure);
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
