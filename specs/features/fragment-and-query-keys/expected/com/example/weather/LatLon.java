package com.example.weather;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /weather{?lat,lon}} */
@NullMarked
public interface LatLon extends Link<LatLon> {
    /** {@code GET /weather?lat={lat}&lon={lon}} */
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
                p.query("units", Style.FORM);
                p.query("lat", Style.FORM).required();
                p.query("lon", Style.FORM).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig units(@Nullable String units) {
                return set(0, units);
            }

            public RequestConfig lat(BigDecimal lat) {
                return set(1, lat);
            }

            public RequestConfig lon(BigDecimal lon) {
                return set(2, lon);
            }
        }
    }
}
