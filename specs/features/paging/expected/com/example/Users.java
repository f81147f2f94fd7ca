package com.example;

import com.example.model.HostsResponse;
import com.example.parameters.OffsetLimitParameters;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /users} */
@NullMarked
public interface Users extends Link<Users> {
    /** By the number of items to pass over. */
    default HostsResponse get() {
        return getCall().execute();
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
        /**
         * Parameters of {@code GET}.
         * <p>{@code offset}: The number of users to skip. Default: {@code 0}.
         * <p>{@code limit}: Default: {@code 2}.
         */
        final class RequestConfig extends OffsetLimitParameters<RequestConfig> {
            private RequestConfig() {}
        }
    }
}
