package com.example;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /files} */
@NullMarked
public interface Files extends Link<Files> {
    /** {@code POST /files} */
    default void post(Binary data) {
        postCall(data).execute();
    }

    default Call<@Nullable Void> postCall(Binary data) {
        return chain().request("POST").binary("multipart/form-data", data).replyNothing();
    }
}
