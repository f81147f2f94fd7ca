package com.example;

import com.example.model.Thing;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /default} */
@NullMarked
public interface Default extends Link<Default> {
    /** {@code GET /default} */
    default Thing get() {
        return getCall().execute();
    }

    default Call<Thing> getCall() {
        return chain().request("GET").reply(Thing.TYPE);
    }
}
