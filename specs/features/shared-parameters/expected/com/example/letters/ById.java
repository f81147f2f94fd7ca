package com.example.letters;

import com.example.parameters.ExpandParameters;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /letters/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** {@code GET /letters/{id}} */
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

    /** {@code DELETE /letters/{id}} */
    default void delete() {
        deleteCall().execute();
    }

    default void delete(Consumer<DeleteHttpMethod.RequestConfig> config) {
        deleteCall(config).execute();
    }

    default Call<@Nullable Void> deleteCall() {
        return deleteCall(config -> {});
    }

    default Call<@Nullable Void> deleteCall(Consumer<DeleteHttpMethod.RequestConfig> config) {
        return chain().request("DELETE").config(new DeleteHttpMethod.RequestConfig(), config).replyNothing();
    }

    /** Types of {@code DELETE}. */
    interface DeleteHttpMethod {
        /** Parameters of {@code DELETE}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("reason", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig reason(@Nullable String reason) {
                return set(0, reason);
            }
        }
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends ExpandParameters<RequestConfig> {
            private RequestConfig() {}
        }
    }
}
