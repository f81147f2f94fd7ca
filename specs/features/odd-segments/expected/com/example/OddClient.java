package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /} */
@NullMarked
public interface OddClient extends Link<OddClient> {
    /** Starts a client. */
    static ClientBuilder<OddClient> builder() {
        return new ClientBuilder<OddClient>("OddClient", here -> () -> here);
    }

    /** {@code GET /} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").slash().replyNothing();
    }

    /** {@code POST /} */
    default void post() {
        postCall().execute();
    }

    default Call<@Nullable Void> postCall() {
        return chain().request("POST").slash().replyNothing();
    }

    default A a() {
        return chain().to("a", here -> () -> here);
    }

    default Tilde tilde() {
        return chain().to("~", here -> () -> here);
    }

    default 订单 订单() {
        return chain().to("订单", here -> () -> here);
    }

    default Naïve naïve() {
        return chain().to("naïve", here -> () -> here);
    }

    default _1_1 _1_1() {
        return chain().to("1.1", here -> () -> here);
    }

    default _50_25 _50_25() {
        return chain().to("50%25", here -> () -> here);
    }
}
