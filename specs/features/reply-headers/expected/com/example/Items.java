package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /items} */
@NullMarked
public interface Items extends Link<Items> {
    /**
     * All items.
     * <p>Reply headers: {@code X-Total}, {@code Link}, {@code Last-Modified}, {@code X-Shelves}, {@code X-Quota},
     * {@code X-Order}, {@code X-Trace}, {@code X-Request-Id}, {@code X-Served-By}.
     */
    default List<String> get() {
        return getCall().execute();
    }

    default Call<List<String>> getCall() {
        return chain().request("GET").reply(Codecs.list(Codecs.STRING));
    }

    /**
     * {@code DELETE /items}
     * <p>Reply headers: {@code ETag}, {@code x-total}.
     */
    default void delete() {
        deleteCall().execute();
    }

    default Call<@Nullable Void> deleteCall() {
        return chain().request("DELETE").replyNothing();
    }
}
