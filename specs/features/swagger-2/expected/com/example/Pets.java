package com.example;

import com.example.model.Pet;
import com.example.model.ProblemReport;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /pets} */
@NullMarked
public interface Pets extends Link<Pets> {
    /**
     * {@code GET /pets}
     * <p>Reply headers: {@code X-Total}.
     *
     * @throws dev.catenary.runtime.ApiException on default ({@code ProblemReport})
     */
    default List<Pet> get() {
        return getCall().execute();
    }

    default List<Pet> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<List<Pet>> getCall() {
        return getCall(config -> {});
    }

    default Call<List<Pet>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .errors(ProblemReport.TYPE, "default").reply(Codecs.list(Pet.TYPE));
    }

    /** {@code POST /pets} */
    default Pet post(Pet data) {
        return postCall(data).execute();
    }

    default Pet post(Consumer<Pet.Builder> data) {
        return post(Pet.of(data));
    }

    default Call<Pet> postCall(Pet data) {
        return chain().request("POST").json(Pet.TYPE, data).reply(Pet.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("ids", Style.FORM_EXPLODE);
                p.query("tags", Style.FORM);
                p.query("rows", Style.PIPE);
                p.header("X-Page", Style.SIMPLE);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig ids(@Nullable List<Long> ids) {
                return set(0, ids);
            }

            public RequestConfig addIds(long item) {
                return add(0, item);
            }

            public RequestConfig tags(@Nullable List<String> tags) {
                return set(1, tags);
            }

            public RequestConfig addTags(String item) {
                return add(1, item);
            }

            public RequestConfig rows(@Nullable List<String> rows) {
                return set(2, rows);
            }

            public RequestConfig addRows(String item) {
                return add(2, item);
            }

            /** Default: {@code 1}. */
            public RequestConfig xPage(int xPage) {
                return set(3, xPage);
            }
        }
    }
}
