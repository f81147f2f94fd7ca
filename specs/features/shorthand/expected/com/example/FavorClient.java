package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface FavorClient extends Link<FavorClient> {
    /** Starts a client. */
    static ClientBuilder<FavorClient> builder() {
        return new ClientBuilder<FavorClient>("FavorClient", here -> () -> here);
    }

    default CouponStocks couponStocks() {
        return chain().to("coupon-stocks", here -> () -> here);
    }

    /** Short for {@code couponStocks().post(data)}. */
    default CouponStocks.PostHttpMethod.WellformedResponse couponStocks(
            CouponStocks.PostHttpMethod.JsonDataRequest data) {
        return couponStocks().post(data);
    }

    /** Short for {@code couponStocks().post(data)}. */
    default CouponStocks.PostHttpMethod.WellformedResponse couponStocks(
            Consumer<CouponStocks.PostHttpMethod.JsonDataRequest.Builder> data) {
        return couponStocks().post(data);
    }

    default Stocks stocks() {
        return chain().to("stocks", here -> () -> here);
    }
}
