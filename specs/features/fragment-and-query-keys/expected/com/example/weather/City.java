package com.example.weather;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /weather{?city}} */
@NullMarked
public interface City extends Link<City> {
    /** {@code GET /weather?city={city}} */
    default void get(Consumer<GetHttpMethod.RequestConfig> config) {
        getCall(config).execute();
    }

    default Call<@Nullable Void> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("city", Style.FORM).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig city(String city) {
                return set(0, city);
            }
        }
    }
}
