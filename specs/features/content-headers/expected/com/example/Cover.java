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

/** {@code /cover} */
@NullMarked
public interface Cover extends Link<Cover> {
    /** {@code GET /cover} */
    default Binary get() {
        return getCall().execute();
    }

    default Call<Binary> getCall() {
        return chain().request("GET").accept("image/png").replyBinary();
    }

    /** {@code PUT /cover} */
    default void put(Binary data) {
        putCall(data).execute();
    }

    default Call<@Nullable Void> putCall(Binary data) {
        return chain().request("PUT").binary("image/png", data).replyNothing();
    }

    /** {@code POST /cover} */
    default void post(PostHttpMethod.FormDataRequest data) {
        postCall(data).execute();
    }

    default void post(Consumer<PostHttpMethod.FormDataRequest.Builder> data) {
        post(PostHttpMethod.FormDataRequest.of(data));
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.FormDataRequest data) {
        return chain().request("POST").form(PostHttpMethod.FormDataRequest.TYPE, data).replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class FormDataRequest extends Model {
            public static final ModelType<FormDataRequest> TYPE =
                    ModelType.of("FormDataRequest", FormDataRequest::new, p -> {
                        p.optional("url", Codecs.STRING);
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

            public @Nullable String url() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<FormDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder url(@Nullable String url) {
                    return set(0, url);
                }
            }
        }
    }
}
