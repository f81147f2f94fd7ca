package com.example;

import com.example.parameters.LimitCursorParameters;
import com.example.suppliers.ById;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /suppliers} */
@NullMarked
public interface Suppliers extends Link<Suppliers> {
    /** {@code GET /suppliers} */
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

    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /**
         * Parameters of {@code GET}.
         * <p>{@code limit}: At most 20 suppliers come at once.
         */
        final class RequestConfig extends LimitCursorParameters<RequestConfig> {
            private RequestConfig() {}
        }
    }
}
