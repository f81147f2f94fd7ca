package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /models} */
@NullMarked
public interface Models extends Link<Models> {
    /** {@code GET /models} */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default Call<GetHttpMethod.WellformedResponse> getCall() {
        return chain().request("GET").reply(GetHttpMethod.WellformedResponse.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("class", Codecs.STRING);
                        p.optional("package", Codecs.STRING);
                        p.optional("default", Codecs.BOOLEAN);
                        p.optional("2fa", Codecs.STRING);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable String class_() {
                return find(0);
            }

            public @Nullable String package_() {
                return find(1);
            }

            public @Nullable Boolean default_() {
                return find(2);
            }

            public @Nullable String _2fa() {
                return find(3);
            }
        }
    }
}
