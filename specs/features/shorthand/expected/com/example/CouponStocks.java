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

/** {@code /coupon-stocks} */
@NullMarked
public interface CouponStocks extends Link<CouponStocks> {
    /** {@code POST /coupon-stocks} */
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
                        p.optional("name", Codecs.STRING);
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

            public @Nullable String name() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder name(@Nullable String name) {
                    return set(0, name);
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
