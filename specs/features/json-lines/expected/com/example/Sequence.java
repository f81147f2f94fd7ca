package com.example;

import com.example.model.Entry;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.ItemStream;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /sequence} */
@NullMarked
public interface Sequence extends Link<Sequence> {
    /** {@code GET /sequence} */
    default ItemStream<Entry> get() {
        return getCall().execute();
    }

    default Call<ItemStream<Entry>> getCall() {
        return chain().request("GET").accept("application/json-seq").replyItems(Entry.TYPE);
    }
}
