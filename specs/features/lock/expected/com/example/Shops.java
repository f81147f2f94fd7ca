package com.example;

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

            public static Address of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Address fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String line() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<Address, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder line(@Nullable String line) {
                    return set(0, line);
                }
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

            public static WellformedResponse of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
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

            public static final class Builder extends ModelBuilder<WellformedResponse, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder address(@Nullable Address address) {
                    return set(0, address);
                }

                public Builder address(Consumer<Address.Builder> data) {
                    return address(Address.of(data));
                }

                public Builder otherAddress(@Nullable Address otherAddress) {
                    return set(1, otherAddress);
                }

                public Builder otherAddress(Consumer<Address.Builder> data) {
                    return otherAddress(Address.of(data));
                }

                public Builder thirdAddress(@Nullable Address thirdAddress) {
                    return set(2, thirdAddress);
                }

                public Builder thirdAddress(Consumer<Address.Builder> data) {
                    return thirdAddress(Address.of(data));
                }
            }
        }
    }
}
