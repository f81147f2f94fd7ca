package com.example.stocks.stockid;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /stocks/{stock_id}/stocks} */
@NullMarked
public interface Stocks extends Link<Stocks> {
    /** {@code GET /stocks/{stock_id}/stocks} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
