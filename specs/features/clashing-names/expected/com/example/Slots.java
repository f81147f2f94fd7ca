package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /slots} */
@NullMarked
public interface Slots extends Link<Slots> {
    /** {@code GET /slots} */
    default com.example.model.Slots get() {
        return getCall().execute();
    }

    default Call<com.example.model.Slots> getCall() {
        return chain().request("GET").reply(com.example.model.Slots.TYPE);
    }
}
