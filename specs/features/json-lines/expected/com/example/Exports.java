package com.example;

import com.example.model.Entry;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.ItemStream;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /exports} */
@NullMarked
public interface Exports extends Link<Exports> {
    /** {@code POST /exports} */
    default void post(String data) {
        postCall(data).execute();
    }

    default Call<@Nullable Void> postCall(String data) {
        return chain().request("POST").text("application/x-ndjson", data).replyNothing();
    }

    /** {@code GET /exports} */
    default ItemStream<Entry> get() {
        return getCall().execute();
    }

    default Call<ItemStream<Entry>> getCall() {
        return chain().request("GET").accept("application/jsonl").replyItems(Entry.TYPE);
    }
}
