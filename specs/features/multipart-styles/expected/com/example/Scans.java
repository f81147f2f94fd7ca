package com.example;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /scans} */
@NullMarked
public interface Scans extends Link<Scans> {
    /** {@code POST /scans} */
    default void post(PostHttpMethod.MultipartDataRequest data) {
        postCall(data).execute();
    }

    default void post(Consumer<PostHttpMethod.MultipartDataRequest.Builder> data) {
        post(PostHttpMethod.MultipartDataRequest.of(data));
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.MultipartDataRequest data) {
        return chain().request("POST").multipart(PostHttpMethod.MultipartDataRequest.TYPE, data)
                .encoding(Style.FORM, "labels").encoding(Style.PIPE, "pages").encoding("document", "application/pdf")
                .encoding("preview", "image/png").encoding("table", "text/csv")
                .partHeader("table", "X-Delimiter", "comma").replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class MultipartDataRequest extends Model {
            public static final ModelType<MultipartDataRequest> TYPE =
                    ModelType.of("MultipartDataRequest", MultipartDataRequest::new, p -> {
                        p.required("document", Codecs.BINARY);
                        p.optional("preview", Codecs.BYTES);
                        p.optional("table", Codecs.STRING);
                        p.optional("other", Codecs.BINARY);
                        p.optional("labels", Codecs.list(Codecs.STRING));
                        p.optional("pages", Codecs.list(Codecs.INT64));
                        p.optional("readers", Codecs.list(Codecs.STRING));
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

            public Binary document() {
                return get(0);
            }

            public byte @Nullable [] preview() {
                return find(1);
            }

            public @Nullable String table() {
                return find(2);
            }

            public @Nullable Binary other() {
                return find(3);
            }

            public @Nullable List<String> labels() {
                return find(4);
            }

            public @Nullable List<Long> pages() {
                return find(5);
            }

            public @Nullable List<String> readers() {
                return find(6);
            }

            public static final class Builder extends ModelBuilder<MultipartDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder document(Binary document) {
                    return set(0, document);
                }

                public Builder preview(byte @Nullable [] preview) {
                    return set(1, preview);
                }

                public Builder table(@Nullable String table) {
                    return set(2, table);
                }

                public Builder other(@Nullable Binary other) {
                    return set(3, other);
                }

                public Builder labels(@Nullable List<String> labels) {
                    return set(4, labels);
                }

                public Builder addLabels(String item) {
                    return add(4, item);
                }

                public Builder pages(@Nullable List<Long> pages) {
                    return set(5, pages);
                }

                public Builder addPages(long item) {
                    return add(5, item);
                }

                public Builder readers(@Nullable List<String> readers) {
                    return set(6, readers);
                }

                public Builder addReaders(String item) {
                    return add(6, item);
                }
            }
        }
    }
}
