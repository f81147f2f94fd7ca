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

/** {@code /people} */
@NullMarked
public interface People extends Link<People> {
    /** An index of the first item, from one. */
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
                .replyPages(GetHttpMethod.WellformedResponse.TYPE, Paging.byOffset("startIndex", 1).items("Resources"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("startIndex", Style.FORM);
                p.query("count", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig startIndex(long startIndex) {
                return set(0, startIndex);
            }

            public RequestConfig count(long count) {
                return set(1, count);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("schemas", Codecs.list(Codecs.STRING));
                        p.optional("Resources", Codecs.list(Codecs.STRING));
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable List<String> schemas() {
                return find(0);
            }

            public @Nullable List<String> resources() {
                return find(1);
            }
        }
    }
}
