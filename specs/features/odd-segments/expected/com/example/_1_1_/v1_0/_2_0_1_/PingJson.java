package com.example._1_1_.v1_0._2_0_1_;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /1.1/v1.0/2.0.1/ping.json} */
@NullMarked
public interface PingJson extends Link<PingJson> {
    /** {@code GET /1.1/v1.0/2.0.1/ping.json} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
