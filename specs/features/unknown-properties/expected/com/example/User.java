package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /user} */
@NullMarked
public interface User extends Link<User> {
    /** {@code GET /user} */
    default com.example.model.User get() {
        return getCall().execute();
    }

    default Call<com.example.model.User> getCall() {
        return chain().request("GET").reply(com.example.model.User.TYPE);
    }

    /** {@code PUT /user} */
    default void put(com.example.model.User data) {
        putCall(data).execute();
    }

    default void put(Consumer<com.example.model.User.Builder> data) {
        put(com.example.model.User.of(data));
    }

    default Call<@Nullable Void> putCall(com.example.model.User data) {
        return chain().request("PUT").json(com.example.model.User.TYPE, data).replyNothing();
    }
}
