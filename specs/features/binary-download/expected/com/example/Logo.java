package com.example;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /logo} */
@NullMarked
public interface Logo extends Link<Logo> {
    /** {@code GET /logo} */
    default Binary get() {
        return getCall().execute();
    }

    default Call<Binary> getCall() {
        return chain().request("GET").accept("image/png, image/webp").replyBinary();
    }
}
