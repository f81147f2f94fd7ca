package com.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /visits} */
@NullMarked
public interface Visits extends Link<Visits> {
    /** A token in a header that is not described. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default GetHttpMethod.WellformedResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<GetHttpMethod.WellformedResponse, String> getCall() {
        return getCall(config -> {});
    }

    default PagedCall<GetHttpMethod.WellformedResponse, String> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(GetHttpMethod.WellformedResponse.TYPE,
                        Paging.byTokenHeader("from", "X-Resume").items("visits"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("from", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig from(@Nullable String from) {
                return set(0, from);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("visits", Codecs.list(Codecs.STRING));
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable List<String> visits() {
                return find(0);
            }
        }
    }
}
