package com.example;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /images} */
@NullMarked
public interface Images extends Link<Images> {
    /** {@code POST /images} */
    default PostHttpMethod.WellformedResponse post(PostHttpMethod.MultipartDataRequest data) {
        return postCall(data).execute();
    }

    default PostHttpMethod.WellformedResponse post(Consumer<PostHttpMethod.MultipartDataRequest.Builder> data) {
        return post(PostHttpMethod.MultipartDataRequest.of(data));
    }

    default Call<PostHttpMethod.WellformedResponse> postCall(PostHttpMethod.MultipartDataRequest data) {
        return chain().request("POST").multipart(PostHttpMethod.MultipartDataRequest.TYPE, data)
                .partHeader("file", "X-Kind", "scan").encoding("meta", "application/json")
                .encoding("tags", "text/plain").partHeader("tags", "X-Source", "hand-made")
                .reply(PostHttpMethod.WellformedResponse.TYPE);
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class MultipartDataRequest extends Model {
            public static final ModelType<MultipartDataRequest> TYPE =
                    ModelType.of("MultipartDataRequest", MultipartDataRequest::new, p -> {
                        p.required("meta", Meta.TYPE);
                        p.required("file", Codecs.BINARY);
                        p.optional("tags", Codecs.list(Codecs.STRING));
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

            public Meta meta() {
                return get(0);
            }

            public Binary file() {
                return get(1);
            }

            public @Nullable List<String> tags() {
                return find(2);
            }

            public static final class Builder extends ModelBuilder<MultipartDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder meta(Meta meta) {
                    return set(0, meta);
                }

                public Builder meta(Consumer<Meta.Builder> data) {
                    return meta(Meta.of(data));
                }

                public Builder file(Binary file) {
                    return set(1, file);
                }

                public Builder tags(@Nullable List<String> tags) {
                    return set(2, tags);
                }

                public Builder addTags(String item) {
                    return add(2, item);
                }
            }

            public static final class Meta extends Model {
                public static final ModelType<Meta> TYPE = ModelType.of("Meta", Meta::new, p -> {
                    p.required("filename", Codecs.STRING);
                    p.optional("sha256", Codecs.STRING);
                });

                private Meta(Values values) {
                    super(TYPE, values);
                }

                public static Meta of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Meta fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public String filename() {
                    return get(0);
                }

                public @Nullable String sha256() {
                    return find(1);
                }

                public static final class Builder extends ModelBuilder<Meta, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder filename(String filename) {
                        return set(0, filename);
                    }

                    public Builder sha256(@Nullable String sha256) {
                        return set(1, sha256);
                    }
                }
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("media_url", Codecs.STRING);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable String mediaUrl() {
                return find(0);
            }
        }
    }
}
