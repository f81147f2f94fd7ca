package com.example.reports;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /reports/thefts} */
@NullMarked
public interface Thefts extends Link<Thefts> {
    /** A set that nothing else has. */
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
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("from", Style.FORM);
                p.query("to", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            @Deprecated
            public RequestConfig from(@Nullable LocalDate from) {
                return set(0, from);
            }

            public RequestConfig to(@Nullable LocalDate to) {
                return set(1, to);
            }
        }
    }
}
