package com.example.stocks;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /stocks/stock-id} */
@NullMarked
public interface StockId extends Link<StockId> {
    /** {@code GET /stocks/stock-id} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
