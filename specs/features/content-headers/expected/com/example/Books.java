package com.example;

import com.example.model.Book;
import com.example.model.Problem;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /books} */
@NullMarked
public interface Books extends Link<Books> {
    /**
     * {@code GET /books}
     *
     * @throws dev.catenary.runtime.ApiException on 4XX ({@code Problem})
     */
    default Book get() {
        return getCall().execute();
    }

    default Call<Book> getCall() {
        return chain().request("GET").accept("application/json, application/problem+json;q=0.9")
                .errors(Problem.TYPE, "4XX").reply(Book.TYPE);
    }

    /** {@code PUT /books} */
    default Book put(Book data) {
        return putCall(data).execute();
    }

    default Book put(Consumer<Book.Builder> data) {
        return put(Book.of(data));
    }

    default Call<Book> putCall(Book data) {
        return chain().request("PUT").json(Book.TYPE, data).reply(Book.TYPE);
    }

    /** {@code PATCH /books} */
    default Book patch() {
        return patchCall(null).execute();
    }

    default Book patch(PatchHttpMethod.JsonDataRequest data) {
        return patchCall(data).execute();
    }

    default Book patch(Consumer<PatchHttpMethod.JsonDataRequest.Builder> data) {
        return patch(PatchHttpMethod.JsonDataRequest.of(data));
    }

    default Call<Book> patchCall(PatchHttpMethod. @Nullable JsonDataRequest data) {
        return chain().request("PATCH").json("application/merge-patch+json", PatchHttpMethod.JsonDataRequest.TYPE, data)
                .accept("application/vnd.library.v2+json").reply(Book.TYPE);
    }

    /**
     * {@code DELETE /books}
     *
     * @throws dev.catenary.runtime.ApiException on default ({@code Problem})
     */
    default void delete() {
        deleteCall().execute();
    }

    default Call<@Nullable Void> deleteCall() {
        return chain().request("DELETE").accept("application/json, application/problem+json;q=0.9")
                .errors(Problem.TYPE, "default").replyNothing();
    }

    /** Types of {@code PATCH}. */
    interface PatchHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.optional("title", Codecs.STRING).nullable();
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

            public @Nullable String title() {
                return find(0);
            }

            public Field<String> titleField() {
                return field(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder title(@Nullable String title) {
                    return set(0, title);
                }
            }
        }
    }
}
