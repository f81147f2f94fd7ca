package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /odd} */
@NullMarked
public interface Odd extends Link<Odd> {
    /** {@code PUT /odd} */
    default com.example.model.Odd put(com.example.model.Odd data) {
        return putCall(data).execute();
    }

    default com.example.model.Odd put(Consumer<com.example.model.Odd.Builder> data) {
        return put(com.example.model.Odd.of(data));
    }

    default Call<com.example.model.Odd> putCall(com.example.model.Odd data) {
        return chain().request("PUT").json(com.example.model.Odd.TYPE, data).reply(com.example.model.Odd.TYPE);
    }
}
