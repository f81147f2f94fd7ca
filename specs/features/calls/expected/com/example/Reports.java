package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /reports} */
@NullMarked
public interface Reports extends Link<Reports> {
    /** {@code POST /reports} */
    default PostHttpMethod.WellformedResponse post(PostHttpMethod.JsonDataRequest data,
            Consumer<PostHttpMethod.RequestConfig> config) {
        return postCall(data, config).execute();
    }

    default PostHttpMethod.WellformedResponse post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data,
            Consumer<PostHttpMethod.RequestConfig> config) {
        return post(PostHttpMethod.JsonDataRequest.of(data), config);
    }

    default Call<PostHttpMethod.WellformedResponse> postCall(PostHttpMethod.JsonDataRequest data,
            Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config)
                .json(PostHttpMethod.JsonDataRequest.TYPE, data).reply(PostHttpMethod.WellformedResponse.TYPE);
    }

    /** {@code GET /reports} */
    default List<String> get() {
        return getCall().execute();
    }

    default List<String> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<List<String>> getCall() {
        return getCall(config -> {});
    }

    default Call<List<String>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .reply(Codecs.list(Codecs.STRING));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("limit", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig limit(int limit) {
                return set(0, limit);
            }
        }
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("name", Codecs.STRING);
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

            public String name() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder name(String name) {
                    return set(0, name);
                }
            }
        }

        /** Parameters of {@code POST}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("from", Style.FORM).required();
                p.header("X-Tenant", Style.SIMPLE).required();
                p.query("limit", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig from(LocalDate from) {
                return set(0, from);
            }

            public RequestConfig xTenant(String xTenant) {
                return set(1, xTenant);
            }

            /** Default: {@code 20}. */
            public RequestConfig limit(int limit) {
                return set(2, limit);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.required("id", Codecs.INT64);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public long id() {
                return get(0);
            }
        }
    }
}
