package com.example;

import com.example.model.Repository;
import com.example.model.Star;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /any} */
@NullMarked
public interface Any extends Link<Any> {
    /** {@code GET /any} */
    default Repository get() {
        return getCall().execute();
    }

    default Call<Repository> getCall() {
        return chain().request("GET").accept("application/hal+json").reply(Repository.TYPE);
    }

    /** Does the same as {@code get}, but receives JSON: {@code application/vnd.code.text+json}. */
    default Star getText_yddo() {
        return getText_yddoCall().execute();
    }

    default Call<Star> getText_yddoCall() {
        return chain().request("GET").accept("application/vnd.code.text+json").reply(Star.TYPE);
    }
}
