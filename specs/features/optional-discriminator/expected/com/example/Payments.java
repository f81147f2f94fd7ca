package com.example;

import com.example.model.Method;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /payments} */
@NullMarked
public interface Payments extends Link<Payments> {
    /** {@code POST /payments} */
    default void post(Method data) {
        postCall(data).execute();
    }

    default Call<@Nullable Void> postCall(Method data) {
        return chain().request("POST").json(Method.TYPE, data).replyNothing();
    }
}
