package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /cases} */
@NullMarked
public interface Cases extends Link<Cases> {
    /** {@code POST /cases} */
    default com.example.model.Cases post(com.example.model.Cases data) {
        return postCall(data).execute();
    }

    default com.example.model.Cases post(Consumer<com.example.model.Cases.Builder> data) {
        return post(com.example.model.Cases.of(data));
    }

    default Call<com.example.model.Cases> postCall(com.example.model.Cases data) {
        return chain().request("POST").json(com.example.model.Cases.TYPE, data).reply(com.example.model.Cases.TYPE);
    }
}
