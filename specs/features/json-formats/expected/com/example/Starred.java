package com.example;

import com.example.model.Problem;
import com.example.model.Repository;
import com.example.model.Star;
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

/** {@code /starred} */
@NullMarked
public interface Starred extends Link<Starred> {
    /**
     * What somebody has starred.
     * <p>Reply headers: {@code Link}.
     *
     * @throws dev.catenary.runtime.ApiException on 4XX ({@code Problem})
     */
    default List<Repository> get() {
        return getCall().execute();
    }

    default List<Repository> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<List<Repository>, Repository> getCall() {
        return getCall(config -> {});
    }

    default PagedCall<List<Repository>, Repository> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .accept("application/json, application/problem+json;q=0.9").errors(Problem.TYPE, "4XX")
                .replyPages(Codecs.list(Repository.TYPE), Paging.byLinkHeader());
    }

    /** Does the same as {@code get}, but receives JSON: {@code application/vnd.code.v3.star+json}. */
    default List<Star> getStar() {
        return getStarCall().execute();
    }

    default List<Star> getStar(Consumer<GetHttpMethod.RequestConfig> config) {
        return getStarCall(config).execute();
    }

    default PagedCall<List<Star>, Star> getStarCall() {
        return getStarCall(config -> {});
    }

    default PagedCall<List<Star>, Star> getStarCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .accept("application/vnd.code.v3.star+json, application/problem+json;q=0.9").errors(Problem.TYPE, "4XX")
                .replyPages(Codecs.list(Star.TYPE), Paging.byLinkHeader());
    }

    /** Does the same as {@code get}, but receives JSON: {@code application/vnd.code.v3.class+json}. */
    default List<String> getClass_dmqd() {
        return getClass_dmqdCall().execute();
    }

    default List<String> getClass_dmqd(Consumer<GetHttpMethod.RequestConfig> config) {
        return getClass_dmqdCall(config).execute();
    }

    default PagedCall<List<String>, String> getClass_dmqdCall() {
        return getClass_dmqdCall(config -> {});
    }

    default PagedCall<List<String>, String> getClass_dmqdCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .accept("application/vnd.code.v3.class+json, application/problem+json;q=0.9")
                .errors(Problem.TYPE, "4XX").replyPages(Codecs.list(Codecs.STRING), Paging.byLinkHeader());
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("page", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig page(long page) {
                return set(0, page);
            }
        }
    }
}
