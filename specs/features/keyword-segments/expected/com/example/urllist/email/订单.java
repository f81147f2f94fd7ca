package com.example.urllist.email;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /URLList/eMail/订单} */
@NullMarked
public interface 订单 extends Link<订单> {
    /** {@code GET /URLList/eMail/订单} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
