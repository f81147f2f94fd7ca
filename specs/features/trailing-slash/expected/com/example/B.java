package com.example;

import com.example.b.Slash;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /b} */
@NullMarked
public interface B extends Link<B> {
    /** {@code GET /b} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }

    /** {@code POST /b/} */
    default void post() {
        postCall().execute();
    }

    default Call<@Nullable Void> postCall() {
        return chain().request("POST").slash().replyNothing();
    }

    default Slash slash() {
        return chain().to("", here -> () -> here);
    }
}
