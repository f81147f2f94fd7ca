package com.example.model_hlbw.builder.codecs;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /model/builder/codecs/nullable} */
@NullMarked
public interface Nullable extends Link<Nullable> {
    /** {@code GET /model/builder/codecs/nullable} */
    default void get() {
        getCall().execute();
    }

    default Call<@org.jspecify.annotations.Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
