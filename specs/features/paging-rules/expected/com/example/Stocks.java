package com.example;

import com.example.model.ShopsResponse;
import com.example.stocks.ById;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /stocks} */
@NullMarked
public interface Stocks extends Link<Stocks> {
    /** An offset that counts pages. */
    default ShopsResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<ShopsResponse, String> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(ShopsResponse.TYPE, Paging.byPage("offset", 0).items("data").limit("limit"));
    }

    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("offset", Style.FORM).required();
                p.query("limit", Style.FORM).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig offset(int offset) {
                return set(0, offset);
            }

            public RequestConfig limit(int limit) {
                return set(1, limit);
            }
        }
    }
}
