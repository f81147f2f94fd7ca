package com.example.orders.id;

import dev.catenary.runtime.Binary;
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
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /orders/{id}/cancellation} */
@NullMarked
public interface Cancellation extends Link<Cancellation> {
    /** {@code POST /orders/{id}/cancellation} */
    default void post(PostHttpMethod.JsonDataRequest data, Consumer<PostHttpMethod.RequestConfig> config) {
        postCall(data, config).execute();
    }

    default void post(Binary data, Consumer<PostHttpMethod.RequestConfig> config) {
        postCall(data, config).execute();
    }

    default void post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data,
            Consumer<PostHttpMethod.RequestConfig> config) {
        post(PostHttpMethod.JsonDataRequest.of(data), config);
    }

    default Call<@Nullable Void> postCall(Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config).replyNothing();
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.JsonDataRequest data,
            Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config)
                .json(PostHttpMethod.JsonDataRequest.TYPE, data).replyNothing();
    }

    default Call<@Nullable Void> postCall(Binary data, Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config)
                .binary("application/octet-stream", data).replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.optional("comment", Codecs.STRING);
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

            public @Nullable String comment() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder comment(@Nullable String comment) {
                    return set(0, comment);
                }
            }
        }

        /** Parameters of {@code POST}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("reason", Style.FORM).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig reason(String reason) {
                return set(0, reason);
            }
        }
    }
}
