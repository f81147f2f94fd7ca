package com.example.stocks;

import com.example.stocks.stockid.Stocks;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /stocks/{stock_id}} */
@NullMarked
public interface ByStockId extends Link<ByStockId> {
    /** {@code GET /stocks/{stock_id}} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }

    default Stocks stocks() {
        return chain().to("stocks", here -> () -> here);
    }
}
