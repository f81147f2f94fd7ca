package com.example.logs;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
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

/** {@code /logs/search} */
@NullMarked
public interface Search extends Link<Search> {
    /** A body, a token beside it, and items deep in the result. */
    default PostHttpMethod.WellformedResponse post(PostHttpMethod.JsonDataRequest data) {
        return postCall(data).execute();
    }

    default PostHttpMethod.WellformedResponse post(PostHttpMethod.JsonDataRequest data,
            Consumer<PostHttpMethod.RequestConfig> config) {
        return postCall(data, config).execute();
    }

    default PostHttpMethod.WellformedResponse post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        return post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default PagedCall<PostHttpMethod.WellformedResponse, PostHttpMethod.WellformedResponse.Result.Hits> postCall(
            PostHttpMethod.JsonDataRequest data) {
        return postCall(data, config -> {});
    }

    default PagedCall<PostHttpMethod.WellformedResponse, PostHttpMethod.WellformedResponse.Result.Hits> postCall(
            PostHttpMethod.JsonDataRequest data, Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config)
                .json(PostHttpMethod.JsonDataRequest.TYPE, data)
                .replyPages(PostHttpMethod.WellformedResponse.TYPE,
                        Paging.byToken("resume", "result", "at").items("result", "hits"));
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.optional("text", Codecs.STRING);
                    });

            private JsonDataRequest(Values values) {
                super(TYPE, values);
            }

            public static JsonDataRequest of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static JsonDataRequest fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String text() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder text(@Nullable String text) {
                    return set(0, text);
                }
            }
        }

        /** Parameters of {@code POST}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("resume", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig resume(@Nullable String resume) {
                return set(0, resume);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("took", Codecs.INT64);
                        p.optional("result", Result.TYPE);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable Long took() {
                return find(0);
            }

            public @Nullable Result result() {
                return find(1);
            }

            public static final class Result extends Model {
                public static final ModelType<Result> TYPE = ModelType.of("Result", Result::new, p -> {
                    p.optional("at", Codecs.STRING);
                    p.optional("hits", Codecs.list(Hits.TYPE));
                });

                private Result(Values values) {
                    super(TYPE, values);
                }

                public static Result fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public @Nullable String at() {
                    return find(0);
                }

                public @Nullable List<Hits> hits() {
                    return find(1);
                }

                public static final class Hits extends Model {
                    public static final ModelType<Hits> TYPE = ModelType.of("Hits", Hits::new, p -> {
                        p.required("line", Codecs.STRING);
                    });

                    private Hits(Values values) {
                        super(TYPE, values);
                    }

                    public static Hits fromJson(String json) {
                        return TYPE.fromJson(json);
                    }

                    public String line() {
                        return get(0);
                    }
                }
            }
        }
    }
}
