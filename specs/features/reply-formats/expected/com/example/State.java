package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /state} */
@NullMarked
public interface State extends Link<State> {
    /** {@code GET /state} */
    default String get() {
        return getCall().execute();
    }

    default Call<String> getCall() {
        return chain().request("GET").reply(Codecs.STRING);
    }
}
