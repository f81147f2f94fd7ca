package com.example;

import com.example.parameters.LimitCursorParameters;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /orders} */
@NullMarked
public interface Orders extends Link<Orders> {
    /** {@code GET /orders} */
    default void get() {
        getCall().execute();
    }

    default void get(Consumer<GetHttpMethod.RequestConfig> config) {
        getCall(config).execute();
    }

    default Call<@Nullable Void> getCall() {
        return getCall(config -> {});
    }

    default Call<@Nullable Void> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends LimitCursorParameters<RequestConfig> {
            private RequestConfig() {}
        }
    }
}
