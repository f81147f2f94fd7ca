package com.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
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

/** {@code /cursors} */
@NullMarked
public interface Cursors extends Link<Cursors> {
    /** By a token in an object about pages. */
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
                        Paging.byToken("cursor", "response_metadata", "next_cursor").items("items"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("cursor", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig cursor(@Nullable String cursor) {
                return set(0, cursor);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("items", Codecs.list(Codecs.STRING));
                        p.optional("response_metadata", ResponseMetadata.TYPE);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable List<String> items() {
                return find(0);
            }

            public @Nullable ResponseMetadata responseMetadata() {
                return find(1);
            }

            public static final class ResponseMetadata extends Model {
                public static final ModelType<ResponseMetadata> TYPE =
                        ModelType.of("ResponseMetadata", ResponseMetadata::new, p -> {
                            p.optional("next_cursor", Codecs.STRING).nullable();
                        });

                private ResponseMetadata(Values values) {
                    super(TYPE, values);
                }

                public static ResponseMetadata fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public @Nullable String nextCursor() {
                    return find(0);
                }

                public Field<String> nextCursorField() {
                    return field(0);
                }
            }
        }
    }
}
