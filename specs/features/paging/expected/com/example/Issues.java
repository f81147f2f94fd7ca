package com.example;

import com.example.model.File;
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

/** {@code /issues} */
@NullMarked
public interface Issues extends Link<Issues> {
    /**
     * By a header.
     * <p>Reply headers: {@code Link}.
     */
    default List<File> get() {
        return getCall().execute();
    }

    default List<File> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<List<File>, File> getCall() {
        return getCall(config -> {});
    }

    default PagedCall<List<File>, File> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(Codecs.list(File.TYPE), Paging.byLinkHeader());
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("page", Style.FORM);
                p.query("per_page", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig page(long page) {
                return set(0, page);
            }

            public RequestConfig perPage(long perPage) {
                return set(1, perPage);
            }
        }
    }
}
