package com.example.stocks.id;

import com.example.model.ShopsResponse;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /stocks/{id}/shops} */
@NullMarked
public interface Shops extends Link<Shops> {
    /** Another list of the same kind. */
    default ShopsResponse get() {
        return getCall().execute();
    }

    default ShopsResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<ShopsResponse, String> getCall() {
        return getCall(config -> {});
    }

    default PagedCall<ShopsResponse, String> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(ShopsResponse.TYPE, Paging.byPage("offset", 0).items("data").limit("limit"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("offset", Style.FORM);
                p.query("limit", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            /** Default: {@code 0}. */
            public RequestConfig offset(int offset) {
                return set(0, offset);
            }

            /** Default: {@code 20}. */
            public RequestConfig limit(int limit) {
                return set(1, limit);
            }
        }
    }
}
