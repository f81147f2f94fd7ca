package dev.catenary.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The one implementation of {@link Call}. */
final class PreparedCall<T extends @Nullable Object> implements Call<T> {
    private final RequestPlan plan;
    private final Replies<T> replies;

    PreparedCall(RequestPlan plan, Replies<T> replies) {
        this.plan = plan;
        this.replies = replies;
    }

    RequestPlan plan() {
        return plan;
    }

    /** The same operation with another request. */
    PreparedCall<T> with(RequestPlan other) {
        return new PreparedCall<>(other, replies);
    }

    @Override
    public Response<T> raw() {
        return new Exchange<>(plan, replies).run();
    }

    @Override
    public CompletableFuture<Response<T>> rawAsync() {
        return new AsyncExchange<>(new Exchange<>(plan, replies)).start();
    }

    @Override
    public CompletableFuture<T> async() {
        CompletableFuture<Response<T>> raw = rawAsync();
        CallFuture<T> data = new CallFuture<>();
        data.follow(raw);
        raw.whenComplete((response, failure) -> {
            if (failure != null) {
                data.completeExceptionally(failure);
            } else {
                data.complete(response.data());
            }
        });
        return data;
    }

    @Override
    public String toString() {
        return plan.operation();
    }
}
