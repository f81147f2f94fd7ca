package com.example;

import dev.catenary.runtime.Binary;
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

/** {@code /pictures} */
@NullMarked
public interface Pictures extends Link<Pictures> {
    /** {@code POST /pictures} */
    default void post(PostHttpMethod.JsonDataRequest data) {
        postCall(data).execute();
    }

    default void post(PostHttpMethod.MultipartDataRequest data) {
        postCall(data).execute();
    }

    default void post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data).replyNothing();
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.MultipartDataRequest data) {
        return chain().request("POST").multipart(PostHttpMethod.MultipartDataRequest.TYPE, data).replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("of", Codecs.STRING);
                        p.required("file", Codecs.BINARY);
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

            public String of() {
                return get(0);
            }

            public Binary file() {
                return get(1);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder of(String of) {
                    return set(0, of);
                }

                public Builder file(Binary file) {
                    return set(1, file);
                }
            }
        }

        final class MultipartDataRequest extends Model {
            public static final ModelType<MultipartDataRequest> TYPE =
                    ModelType.of("MultipartDataRequest", MultipartDataRequest::new, p -> {
                        p.required("of", Codecs.STRING);
                        p.required("file", Codecs.BINARY);
                    });

            private MultipartDataRequest(Values values) {
                super(TYPE, values);
            }

            public static MultipartDataRequest of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static MultipartDataRequest fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String of() {
                return get(0);
            }

            public Binary file() {
                return get(1);
            }

            public static final class Builder extends ModelBuilder<MultipartDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder of(String of) {
                    return set(0, of);
                }

                public Builder file(Binary file) {
                    return set(1, file);
                }
            }
        }
    }
}
