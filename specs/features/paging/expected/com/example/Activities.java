package com.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /activities} */
@NullMarked
public interface Activities extends Link<Activities> {
    /**
     * By a token in a header.
     * <p>Reply headers: {@code X-Next-Page-Token}, {@code X-Request-Id}.
     */
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
                .replyPages(Codecs.list(Codecs.STRING), Paging.byTokenHeader("page_token", "X-Next-Page-Token"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("page_token", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig pageToken(@Nullable String pageToken) {
                return set(0, pageToken);
            }
        }
    }
}
