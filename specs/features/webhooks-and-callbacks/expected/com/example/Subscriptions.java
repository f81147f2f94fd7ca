package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /subscriptions} */
@NullMarked
public interface Subscriptions extends Link<Subscriptions> {
    /** {@code POST /subscriptions} */
    default void post(PostHttpMethod.JsonDataRequest data) {
        postCall(data).execute();
    }

    default void post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data).replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("url", Codecs.STRING);
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

            public String url() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder url(String url) {
                    return set(0, url);
                }
            }
        }
    }
}
