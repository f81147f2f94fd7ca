package com.example.files;

import com.example.files.id.Json;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /files/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** {@code GET /files/{id}} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }

    default Json json() {
        return chain().join(".json", here -> () -> here);
    }
}
