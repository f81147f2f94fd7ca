package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /carts} */
@NullMarked
public interface Carts extends Link<Carts> {
    /** {@code POST /carts} */
    default PostHttpMethod.WellformedResponse post(PostHttpMethod.JsonDataRequest data) {
        return postCall(data).execute();
    }

    default PostHttpMethod.WellformedResponse post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        return post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<PostHttpMethod.WellformedResponse> postCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data)
                .reply(PostHttpMethod.WellformedResponse.TYPE);
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("items", Codecs.list(Items.TYPE));
                        p.optional("ship_to", ShipTo.TYPE);
                        p.optional("bill_to", ShipTo.TYPE);
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

            public List<Items> items() {
                return get(0);
            }

            public @Nullable ShipTo shipTo() {
                return find(1);
            }

            public @Nullable ShipTo billTo() {
                return find(2);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder items(List<Items> items) {
                    return set(0, items);
                }

                public Builder addItems(Items item) {
                    return add(0, item);
                }

                public Builder addItems(Consumer<Items.Builder> item) {
                    return addItems(Items.of(item));
                }

                public Builder shipTo(@Nullable ShipTo shipTo) {
                    return set(1, shipTo);
                }

                public Builder shipTo(Consumer<ShipTo.Builder> data) {
                    return shipTo(ShipTo.of(data));
                }

                public Builder billTo(@Nullable ShipTo billTo) {
                    return set(2, billTo);
                }

                public Builder billTo(Consumer<ShipTo.Builder> data) {
                    return billTo(ShipTo.of(data));
                }
            }

            public static final class Items extends Model {
                public static final ModelType<Items> TYPE = ModelType.of("Items", Items::new, p -> {
                    p.required("sku", Codecs.STRING);
                    p.optional("size", Size.TYPE);
                });

                private Items(Values values) {
                    super(TYPE, values);
                }

                public static Items of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Items fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public String sku() {
                    return get(0);
                }

                public @Nullable Size size() {
                    return find(1);
                }

                public static final class Builder extends ModelBuilder<Items, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder sku(String sku) {
                        return set(0, sku);
                    }

                    public Builder size(@Nullable Size size) {
                        return set(1, size);
                    }

                    public Builder size(Consumer<Size.Builder> data) {
                        return size(Size.of(data));
                    }
                }

                public static final class Size extends Model {
                    public static final ModelType<Size> TYPE = ModelType.of("Size", Size::new, p -> {
                        p.optional("w", Codecs.INT32);
                    });

                    private Size(Values values) {
                        super(TYPE, values);
                    }

                    public static Size of(Consumer<Builder> data) {
                        return TYPE.build(new Builder(), data);
                    }

                    public static Size fromJson(String json) {
                        return TYPE.fromJson(json);
                    }

                    public Builder toBuilder() {
                        return new Builder().takeOver(this);
                    }

                    public @Nullable Integer w() {
                        return find(0);
                    }

                    public static final class Builder extends ModelBuilder<Size, Builder> {
                        public Builder() {
                            super(TYPE);
                        }

                        public Builder w(int w) {
                            return set(0, w);
                        }
                    }
                }
            }
        }

        final class ShipTo extends Model {
            public static final ModelType<ShipTo> TYPE = ModelType.of("ShipTo", ShipTo::new, p -> {
                p.optional("city", Codecs.STRING);
            });

            private ShipTo(Values values) {
                super(TYPE, values);
            }

            public static ShipTo of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static ShipTo fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String city() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<ShipTo, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder city(@Nullable String city) {
                    return set(0, city);
                }
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.required("id", Codecs.INT64);
                        p.optional("ship_to", ShipTo.TYPE);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public long id() {
                return get(0);
            }

            public @Nullable ShipTo shipTo() {
                return find(1);
            }
        }
    }
}
