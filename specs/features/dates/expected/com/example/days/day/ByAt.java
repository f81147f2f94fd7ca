package com.example.days.day;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /days/{day}/{at}} */
@NullMarked
public interface ByAt extends Link<ByAt> {
    /** {@code GET /days/{day}/{at}} */
    default List<OffsetDateTime> get() {
        return getCall().execute();
    }

    default List<OffsetDateTime> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<List<OffsetDateTime>> getCall() {
        return getCall(config -> {});
    }

    default Call<List<OffsetDateTime>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .reply(Codecs.list(Codecs.DATE_TIME));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("since", Style.FORM);
                p.query("days", Style.FORM);
                p.header("X-At", Style.SIMPLE);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig since(@Nullable OffsetDateTime since) {
                return set(0, since);
            }

            public RequestConfig days(@Nullable List<LocalDate> days) {
                return set(1, days);
            }

            public RequestConfig addDays(LocalDate item) {
                return add(1, item);
            }

            public RequestConfig xAt(@Nullable OffsetDateTime xAt) {
                return set(2, xAt);
            }
        }
    }
}
