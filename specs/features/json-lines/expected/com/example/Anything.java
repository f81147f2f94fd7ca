package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.ItemStream;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /anything} */
@NullMarked
public interface Anything extends Link<Anything> {
    /** {@code GET /anything} */
    default ItemStream<JsonValue> get() {
        return getCall().execute();
    }

    default Call<ItemStream<JsonValue>> getCall() {
        return chain().request("GET").replyItems(Codecs.JSON);
    }
}
