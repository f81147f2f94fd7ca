package com.example;

import com.example.model.Address;
import com.example.model.ItemType;
import com.example.model.ItemType_igsi;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
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

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
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
        }
    }
}
