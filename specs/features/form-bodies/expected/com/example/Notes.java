package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /notes} */
@NullMarked
public interface Notes extends Link<Notes> {
    /** {@code POST /notes} */
    default void post(String data) {
        postCall(data).execute();
    }

    default Call<@Nullable Void> postCall(String data) {
        return chain().request("POST").text("application/x-www-form-urlencoded", data).replyNothing();
    }
}
