package com.example;

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

/** {@code /search} */
@NullMarked
public interface Search extends Link<Search> {
    /** {@code POST /search} */
    default void post(PostHttpMethod.FormDataRequest data) {
        postCall(data).execute();
    }

    default void post(Consumer<PostHttpMethod.FormDataRequest.Builder> data) {
        post(PostHttpMethod.FormDataRequest.of(data));
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.FormDataRequest data) {
        return chain().request("POST").form(PostHttpMethod.FormDataRequest.TYPE, data).encoding(Style.FORM, "words")
                .replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class FormDataRequest extends Model {
            public static final ModelType<FormDataRequest> TYPE =
                    ModelType.of("FormDataRequest", FormDataRequest::new, p -> {
                        p.optional("words", Codecs.list(Codecs.STRING));
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

            public @Nullable List<String> words() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<FormDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder words(@Nullable List<String> words) {
                    return set(0, words);
                }

                public Builder addWords(String item) {
                    return add(0, item);
                }
            }
        }
    }
}
