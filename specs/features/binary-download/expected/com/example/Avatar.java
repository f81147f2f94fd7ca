package com.example;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /avatar} */
@NullMarked
public interface Avatar extends Link<Avatar> {
    /** {@code GET /avatar} */
    default Binary get() {
        return getCall().execute();
    }

    default Call<Binary> getCall() {
        return chain().request("GET").accept("image/png").replyBinary();
    }
}
