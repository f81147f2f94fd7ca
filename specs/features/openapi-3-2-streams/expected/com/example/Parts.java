package com.example;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /parts} */
@NullMarked
public interface Parts extends Link<Parts> {
    /** {@code GET /parts} */
    default Binary get() {
        return getCall().execute();
    }

    default Call<Binary> getCall() {
        return chain().request("GET").accept("multipart/mixed").replyBinary();
    }
}
