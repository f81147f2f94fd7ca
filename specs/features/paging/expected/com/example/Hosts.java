package com.example;

import com.example.model.HostsResponse;
import com.example.parameters.OffsetLimitParameters;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /hosts} */
@NullMarked
public interface Hosts extends Link<Hosts> {
    /** Not in pages, as far as can be told; an offset of items or of pages. */
    default HostsResponse get() {
        return getCall().execute();
    }

    default HostsResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<HostsResponse> getCall() {
        return getCall(config -> {});
    }

    default Call<HostsResponse> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).reply(HostsResponse.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends OffsetLimitParameters<RequestConfig> {
            private RequestConfig() {}
        }
    }
}
