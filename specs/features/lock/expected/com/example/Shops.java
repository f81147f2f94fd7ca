package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /shops} */
@NullMarked
public interface Shops extends Link<Shops> {
    /** {@code GET /shops} */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default Call<GetHttpMethod.WellformedResponse> getCall() {
        return chain().request("GET").reply(GetHttpMethod.WellformedResponse.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class Address extends Model {
            public static final ModelType<Address> TYPE = ModelType.of("Address", Address::new, p -> {
                p.optional("line", Codecs.STRING);
            });

            private Address(Values values) {
                super(TYPE, values);
            }

            public static Address fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable String line() {
                return find(0);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("address", Address.TYPE);
                        p.optional("other_address", Address.TYPE);
                        p.optional("third_address", Address.TYPE);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable Address address() {
                return find(0);
            }

            public @Nullable Address otherAddress() {
                return find(1);
            }

            public @Nullable Address thirdAddress() {
                return find(2);
            }
        }
    }
}
