package com.example.naïve.ελλάδα;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** <code>/naïve/Ελλάδα/🚀</code> */
@NullMarked
public interface X1f680 extends Link<X1f680> {
    /** <code>GET /naïve/Ελλάδα/🚀</code> */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
