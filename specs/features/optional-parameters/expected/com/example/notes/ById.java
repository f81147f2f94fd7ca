package com.example.notes;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /notes/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** {@code PUT /notes/{id}} */
    default void put() {
        putCall(null).execute();
    }

    default void put(Consumer<PutHttpMethod.RequestConfig> config) {
        putCall(null, config).execute();
    }

    default void put(String data) {
        putCall(data).execute();
    }

    default void put(@Nullable String data, Consumer<PutHttpMethod.RequestConfig> config) {
        putCall(data, config).execute();
    }

    default Call<@Nullable Void> putCall(@Nullable String data) {
        return putCall(data, config -> {});
    }

    default Call<@Nullable Void> putCall(@Nullable String data, Consumer<PutHttpMethod.RequestConfig> config) {
        return chain().request("PUT").config(new PutHttpMethod.RequestConfig(), config).text("text/plain", data)
                .replyNothing();
    }

    /** {@code DELETE /notes/{id}} */
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

    /** Types of {@code PUT}. */
    interface PutHttpMethod {
        /** Parameters of {@code PUT}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("notify", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig notify_(boolean notify_) {
                return set(0, notify_);
            }
        }
    }
}
