package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /values} */
@NullMarked
public interface Values extends Link<Values> {
    /** {@code POST /values} */
    default com.example.model.Values post(com.example.model.Values data) {
        return postCall(data).execute();
    }

    default com.example.model.Values post(Consumer<com.example.model.Values.Builder> data) {
        return post(com.example.model.Values.of(data));
    }

    default Call<com.example.model.Values> postCall(com.example.model.Values data) {
        return chain().request("POST").json(com.example.model.Values.TYPE, data).reply(com.example.model.Values.TYPE);
    }
}
