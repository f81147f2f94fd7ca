package com.example;

import com.example.model.Note;
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

/** {@code /notes} */
@NullMarked
public interface Notes extends Link<Notes> {
    /** {@code POST /notes} */
    default String post(PostHttpMethod.JsonDataRequest data) {
        return postCall(data).execute();
    }

    default String post(PostHttpMethod.FormDataRequest data) {
        return postCall(data).execute();
    }

    default String post(String data) {
        return postCall(data).execute();
    }

    default String post(Binary data) {
        return postCall(data).execute();
    }

    default String post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        return post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<String> postCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data).accept("text/plain").replyText();
    }

    default Call<String> postCall(PostHttpMethod.FormDataRequest data) {
        return chain().request("POST").form(PostHttpMethod.FormDataRequest.TYPE, data).accept("text/plain").replyText();
    }

    default Call<String> postCall(String data) {
        return chain().request("POST").text("text/plain", data).accept("text/plain").replyText();
    }

    default Call<String> postCall(Binary data) {
        return chain().request("POST").binary("application/octet-stream", data).accept("text/plain").replyText();
    }

    /** The first is a range, and no body can be sent as one. */
    default void put(Note data) {
        putCall(data).execute();
    }

    default void put(Consumer<Note.Builder> data) {
        put(Note.of(data));
    }

    default Call<@Nullable Void> putCall(Note data) {
        return chain().request("PUT").json(Note.TYPE, data).replyNothing();
    }

    /** {@code DELETE /notes} */
    default void delete(Note data) {
        deleteCall(data).execute();
    }

    default void delete(Consumer<Note.Builder> data) {
        delete(Note.of(data));
    }

    default Call<@Nullable Void> deleteCall(Note data) {
        return chain().request("DELETE").json(Note.TYPE, data).replyNothing();
    }

    /** {@code PATCH /notes} */
    default void patch(String data) {
        patchCall(data).execute();
    }

    default Call<@Nullable Void> patchCall(String data) {
        return chain().request("PATCH").text("text/plain", data).replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class FormDataRequest extends Model {
            public static final ModelType<FormDataRequest> TYPE =
                    ModelType.of("FormDataRequest", FormDataRequest::new, p -> {
                        p.required("text", Codecs.STRING);
                        p.optional("tags", Codecs.list(Codecs.STRING));
                    });

            private FormDataRequest(Values values) {
                super(TYPE, values);
            }

            public static FormDataRequest of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static FormDataRequest fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String text() {
                return get(0);
            }

            public @Nullable List<String> tags() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<FormDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder text(String text) {
                    return set(0, text);
                }

                public Builder tags(@Nullable List<String> tags) {
                    return set(1, tags);
                }

                public Builder addTags(String item) {
                    return add(1, item);
                }
            }
        }

        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("text", Codecs.STRING);
                        p.optional("tags", Codecs.list(Codecs.STRING));
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

            public String text() {
                return get(0);
            }

            public @Nullable List<String> tags() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder text(String text) {
                    return set(0, text);
                }

                public Builder tags(@Nullable List<String> tags) {
                    return set(1, tags);
                }

                public Builder addTags(String item) {
                    return add(1, item);
                }
            }
        }
    }
}
