package com.example.photos;

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
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /photos/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** {@code POST /photos/{id}} */
    default void post(PostHttpMethod.MultipartDataRequest data) {
        postCall(data).execute();
    }

    default void post(Consumer<PostHttpMethod.MultipartDataRequest.Builder> data) {
        post(PostHttpMethod.MultipartDataRequest.of(data));
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.MultipartDataRequest data) {
        return chain().request("POST").multipart(PostHttpMethod.MultipartDataRequest.TYPE, data)
                .encoding(Style.FORM, "places").replyNothing();
    }

    /** {@code GET /photos/{id}} */
    default Binary get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<Binary> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).accept("image/png")
                .replyBinary();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("width", Style.FORM).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            /** How wide it is. */
            public RequestConfig width(int width) {
                return set(0, width);
            }
        }
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class MultipartDataRequest extends Model {
            public static final ModelType<MultipartDataRequest> TYPE =
                    ModelType.of("MultipartDataRequest", MultipartDataRequest::new, p -> {
                        p.required("photo", Codecs.BINARY);
                        p.optional("title", Codecs.STRING);
                        p.optional("places", Codecs.list(Codecs.STRING));
                        p.optional("people", Codecs.list(Codecs.STRING));
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

            public Binary photo() {
                return get(0);
            }

            public @Nullable String title() {
                return find(1);
            }

            public @Nullable List<String> places() {
                return find(2);
            }

            public @Nullable List<String> people() {
                return find(3);
            }

            public static final class Builder extends ModelBuilder<MultipartDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder photo(Binary photo) {
                    return set(0, photo);
                }

                public Builder title(@Nullable String title) {
                    return set(1, title);
                }

                public Builder places(@Nullable List<String> places) {
                    return set(2, places);
                }

                public Builder addPlaces(String item) {
                    return add(2, item);
                }

                public Builder people(@Nullable List<String> people) {
                    return set(3, people);
                }

                public Builder addPeople(String item) {
                    return add(3, item);
                }
            }
        }
    }
}
