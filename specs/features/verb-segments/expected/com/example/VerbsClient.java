package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /} */
@NullMarked
public interface VerbsClient extends Link<VerbsClient> {
    /** Starts a client. */
    static ClientBuilder<VerbsClient> builder() {
        return new ClientBuilder<VerbsClient>("VerbsClient", here -> () -> here);
    }

    /** {@code GET /} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").slash().replyNothing();
    }

    default Get get_() {
        return chain().to("get", here -> () -> here);
    }

    default Delete delete_() {
        return chain().to("delete", here -> () -> here);
    }

    default GetCall getCall_() {
        return chain().to("getCall", here -> () -> here);
    }
}
