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
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /things} */
@NullMarked
public interface Things extends Link<Things> {
    /** {@code POST /things} */
    default void post(PostHttpMethod.JsonDataRequest data, Consumer<PostHttpMethod.RequestConfig> config) {
        postCall(data, config).execute();
    }

    default void post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data,
            Consumer<PostHttpMethod.RequestConfig> config) {
        post(PostHttpMethod.JsonDataRequest.of(data), config);
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.JsonDataRequest data,
            Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config)
                .json(PostHttpMethod.JsonDataRequest.TYPE, data).replyNothing();
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
                p.header("X-Trace-Id", Style.SIMPLE).required();
                p.header("X-Tags", Style.SIMPLE);
                p.cookie("session", Style.FORM);
                p.cookie("consent", Style.TEXT);
                p.query("id", Style.FORM);
                p.header("id", Style.SIMPLE);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig xTraceId(UUID xTraceId) {
                return set(0, xTraceId);
            }

            public RequestConfig xTags(@Nullable List<String> xTags) {
                return set(1, xTags);
            }

            public RequestConfig addXTags(String item) {
                return add(1, item);
            }

            public RequestConfig session(@Nullable String session) {
                return set(2, session);
            }

            /** Not percent-encoded. */
            public RequestConfig consent(@Nullable String consent) {
                return set(3, consent);
            }

            public RequestConfig id(@Nullable String id) {
                return set(4, id);
            }

            /** The same name in another place. */
            public RequestConfig id_qqlt(@Nullable String id_qqlt) {
                return set(5, id_qqlt);
            }
        }
    }
}
