package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /all} */
@NullMarked
public interface All extends Link<All> {
    /** {@code GET /all} */
    default com.example.model.All get() {
        return getCall().execute();
    }

    default Call<com.example.model.All> getCall() {
        return chain().request("GET").reply(com.example.model.All.TYPE);
    }
}
