package com.example;

import com.example.model.HostsResponse;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /users} */
@NullMarked
public interface Users extends Link<Users> {
    /** By the number of items to pass over. */
    default HostsResponse get() {
        return getCall(config -> {}).execute();
    }

    default HostsResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<HostsResponse, String> getCall() {
        return getCall(config -> {});
    }

    default PagedCall<HostsResponse, String> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(HostsResponse.TYPE, Paging.byOffset("offset").items("data"));
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

            /** The number of users to skip. */
            public RequestConfig offset(long offset) {
                return set(0, offset);
            }

            public RequestConfig limit(long limit) {
                return set(1, limit);
            }
        }
    }
}
