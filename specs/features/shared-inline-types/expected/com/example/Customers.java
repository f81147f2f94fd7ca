package com.example;

import com.example.model.CustomersAddress;
import com.example.model.ErrorResponse;
import com.example.model.Links;
import com.example.model.Status;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /customers} */
@NullMarked
public interface Customers extends Link<Customers> {
    /** {@code GET /customers} */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default GetHttpMethod.WellformedResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<GetHttpMethod.WellformedResponse> getCall() {
        return getCall(config -> {});
    }

    default Call<GetHttpMethod.WellformedResponse> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .reply(GetHttpMethod.WellformedResponse.TYPE);
    }

    /**
     * {@code POST /customers}
     *
     * @throws dev.catenary.runtime.ApiException on 400 ({@code ErrorResponse})
     */
    default com.example.model.Customers post(PostHttpMethod.JsonDataRequest data) {
        return postCall(data).execute();
    }

    default com.example.model.Customers post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        return post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<com.example.model.Customers> postCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data).errors(ErrorResponse.TYPE, 400)
                .reply(com.example.model.Customers.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("status", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig status(@Nullable Status status) {
                return set(0, status);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.required("customers", Codecs.list(com.example.model.Customers.TYPE));
                        p.optional("_links", Codecs.list(Links.TYPE));
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public List<com.example.model.Customers> customers() {
                return get(0);
            }

            public @Nullable List<Links> links() {
                return find(1);
            }
        }
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("name", Codecs.STRING);
                        p.optional("billing_address", CustomersAddress.TYPE);
                        p.optional("shipping_address", CustomersAddress.TYPE);
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

            public String name() {
                return get(0);
            }

            /** Who pays. */
            public @Nullable CustomersAddress billingAddress() {
                return find(1);
            }

            /** Who receives. */
            public @Nullable CustomersAddress shippingAddress() {
                return find(2);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder name(String name) {
                    return set(0, name);
                }

                /** Who pays. */
                public Builder billingAddress(@Nullable CustomersAddress billingAddress) {
                    return set(1, billingAddress);
                }

                public Builder billingAddress(Consumer<CustomersAddress.Builder> data) {
                    return billingAddress(CustomersAddress.of(data));
                }

                /** Who receives. */
                public Builder shippingAddress(@Nullable CustomersAddress shippingAddress) {
                    return set(2, shippingAddress);
                }

                public Builder shippingAddress(Consumer<CustomersAddress.Builder> data) {
                    return shippingAddress(CustomersAddress.of(data));
                }
            }
        }
    }
}
