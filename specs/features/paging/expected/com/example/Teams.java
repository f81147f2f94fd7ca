package com.example;

import com.example.parameters.PagePageSizeParameters;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /teams} */
@NullMarked
public interface Teams extends Link<Teams> {
    /** By the number of the page. */
    default List<String> get() {
        return getCall().execute();
    }

    default List<String> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<List<String>, String> getCall() {
        return getCall(config -> {});
    }

    default PagedCall<List<String>, String> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(Codecs.list(Codecs.STRING), Paging.byPage("page", 1));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /**
         * Parameters of {@code GET}.
         * <p>{@code page}: Default: {@code 1}.
         */
        final class RequestConfig extends PagePageSizeParameters<RequestConfig> {
            private RequestConfig() {}
        }
    }
}
