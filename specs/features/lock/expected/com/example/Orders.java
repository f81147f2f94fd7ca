package com.example;

import com.example.model.Address;
import com.example.model.ItemType;
import com.example.model.ItemType_igsi;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /orders} */
@NullMarked
public interface Orders extends Link<Orders> {
    /** {@code GET /orders} */
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
                        p.optional("address", Address.TYPE);
                        p.optional("item", ItemType.TYPE);
                        p.optional("kind", ItemType_igsi.TYPE);
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

            public @Nullable ItemType item() {
                return find(1);
            }

            public @Nullable ItemType_igsi kind() {
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

                public Builder item(@Nullable ItemType item) {
                    return set(1, item);
                }

                public Builder item(Consumer<ItemType.Builder> data) {
                    return item(ItemType.of(data));
                }

                public Builder kind(@Nullable ItemType_igsi kind) {
                    return set(2, kind);
                }

                public Builder kind(Consumer<ItemType_igsi.Builder> data) {
                    return kind(ItemType_igsi.of(data));
                }
            }
        }
    }
}
