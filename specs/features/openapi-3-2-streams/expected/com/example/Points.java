package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.ItemStream;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /points} */
@NullMarked
public interface Points extends Link<Points> {
    /** {@code GET /points} */
    default ItemStream<List<Long>> get() {
        return getCall().execute();
    }

    default Call<ItemStream<List<Long>>> getCall() {
        return chain().request("GET").accept("application/jsonl").replyItems(Codecs.list(Codecs.INT64));
    }

    /** {@code POST /points} */
    default void post(List<List<Long>> data) {
        postCall(data).execute();
    }

    default Call<@Nullable Void> postCall(List<List<Long>> data) {
        return chain().request("POST").jsonLines("application/json-seq", Codecs.list(Codecs.INT64), data)
                .replyNothing();
    }
}
