package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /parcels} */
@NullMarked
public interface Parcels extends Link<Parcels> {
    /** {@code GET /parcels} */
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
                        p.optional("from", From.TYPE);
                        p.optional("to", To.TYPE);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable From from() {
                return find(0);
            }

            public @Nullable To to() {
                return find(1);
            }

            public static final class From extends Model {
                public static final ModelType<From> TYPE = ModelType.of("From", From::new, p -> {
                    p.optional("city", Codecs.STRING);
                });

                private From(Values values) {
                    super(TYPE, values);
                }

                public static From fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public @Nullable String city() {
                    return find(0);
                }
            }

            public static final class To extends Model {
                public static final ModelType<To> TYPE = ModelType.of("To", To::new, p -> {
                    p.optional("city", Codecs.STRING);
                });

                private To(Values values) {
                    super(TYPE, values);
                }

                public static To fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public @Nullable String city() {
                    return find(0);
                }
            }
        }
    }
}
