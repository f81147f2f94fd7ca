package com.example;

import com.example.model.Stock;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /} */
@NullMarked
public interface WechatpayClient extends Link<WechatpayClient> {
    /** Starts a client. */
    static ClientBuilder<WechatpayClient> builder() {
        return new ClientBuilder<WechatpayClient>("WechatpayClient", here -> () -> here);
    }

    default V3 v3() {
        return chain().to("v3", here -> () -> here);
    }

    /** {@code /v3} */
    interface V3 extends Link<V3> {
        default Marketing marketing() {
            return chain().to("marketing", here -> () -> here);
        }

        /** {@code /v3/marketing} */
        interface Marketing extends Link<Marketing> {
            default Favor favor() {
                return chain().to("favor", here -> () -> here);
            }

            /** {@code /v3/marketing/favor} */
            interface Favor extends Link<Favor> {
                default CouponStocks couponStocks() {
                    return chain().to("coupon-stocks", here -> () -> here);
                }

                default Stocks stocks() {
                    return chain().to("stocks", here -> () -> here);
                }

                /** {@code /v3/marketing/favor/coupon-stocks} */
                interface CouponStocks extends Link<CouponStocks> {
                    /** {@code POST /v3/marketing/favor/coupon-stocks} */
                    default PostHttpMethod.WellformedResponse post(PostHttpMethod.JsonDataRequest data) {
                        return postCall(data).execute();
                    }

                    default PostHttpMethod.WellformedResponse post(
                            Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
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
                                        p.required("stock_name", Codecs.STRING);
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

                            public String stockName() {
                                return get(0);
                            }

                            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                                public Builder() {
                                    super(TYPE);
                                }

                                public Builder stockName(String stockName) {
                                    return set(0, stockName);
                                }
                            }
                        }

                        final class WellformedResponse extends Model {
                            public static final ModelType<WellformedResponse> TYPE =
                                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                                        p.optional("stock_id", Codecs.STRING);
                                    });

                            private WellformedResponse(Values values) {
                                super(TYPE, values);
                            }

                            public static WellformedResponse fromJson(String json) {
                                return TYPE.fromJson(json);
                            }

                            public @Nullable String stockId() {
                                return find(0);
                            }
                        }
                    }
                }

                /** {@code /v3/marketing/favor/stocks} */
                interface Stocks extends Link<Stocks> {
                    default ByStockId stockId(String stockId) {
                        return chain().to(Style.SIMPLE, "stock_id", stockId, here -> () -> here);
                    }

                    /** {@code /v3/marketing/favor/stocks/{stock_id}} */
                    interface ByStockId extends Link<ByStockId> {
                        /** {@code GET /v3/marketing/favor/stocks/{stock_id}} */
                        default Stock get(Consumer<GetHttpMethod.RequestConfig> config) {
                            return getCall(config).execute();
                        }

                        default Call<Stock> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
                            return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                                    .reply(Stock.TYPE);
                        }

                        /** Types of {@code GET}. */
                        interface GetHttpMethod {
                            /** Parameters of {@code GET}. */
                            final class RequestConfig extends RequestParameters<RequestConfig> {
                                private static final ParameterTable TABLE = ParameterTable.of(p -> {
                                    p.query("stock_creator_mchid", Style.FORM).required();
                                });

                                private RequestConfig() {
                                    super(TABLE);
                                }

                                public RequestConfig stockCreatorMchid(String stockCreatorMchid) {
                                    return set(0, stockCreatorMchid);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
