package com.example.stocks;

import com.example.stocks.id.Shops;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /stocks/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** A single one, which the same pattern matches. */
    default String get() {
        return getCall().execute();
    }

    default Call<String> getCall() {
        return chain().request("GET").reply(Codecs.STRING);
    }

    default Shops shops() {
        return chain().to("shops", here -> () -> here);
    }
}
