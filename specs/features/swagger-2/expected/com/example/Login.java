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

/** {@code /login} */
@NullMarked
public interface Login extends Link<Login> {
    /** {@code POST /login} */
    default String post(PostHttpMethod.FormDataRequest data) {
        return postCall(data).execute();
    }

    default String post(Consumer<PostHttpMethod.FormDataRequest.Builder> data) {
        return post(PostHttpMethod.FormDataRequest.of(data));
    }

    default Call<String> postCall(PostHttpMethod.FormDataRequest data) {
        return chain().request("POST").form(PostHttpMethod.FormDataRequest.TYPE, data).encoding(Style.SPACE, "scopes")
                .accept("text/plain").replyText();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class FormDataRequest extends Model {
            public static final ModelType<FormDataRequest> TYPE =
                    ModelType.of("FormDataRequest", FormDataRequest::new, p -> {
                        p.required("user", Codecs.STRING);
                        p.optional("scopes", Codecs.list(Codecs.STRING));
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

            public String user() {
                return get(0);
            }

            public @Nullable List<String> scopes() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<FormDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder user(String user) {
                    return set(0, user);
                }

                public Builder scopes(@Nullable List<String> scopes) {
                    return set(1, scopes);
                }

                public Builder addScopes(String item) {
                    return add(1, item);
                }
            }
        }
    }
}
