package com.example.订单_;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /订单/{编号}} */
@NullMarked
public interface By编号 extends Link<By编号> {
    /** {@code GET /订单/{编号}} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
