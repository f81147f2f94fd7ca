package com.example.bills;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /bills/{day}} */
@NullMarked
public interface ByDay extends Link<ByDay> {
    /** {@code GET /bills/{day}} */
    default Binary get() {
        return getCall().execute();
    }

    default Call<Binary> getCall() {
        return chain().request("GET").accept("application/octet-stream").replyBinary();
    }
}
