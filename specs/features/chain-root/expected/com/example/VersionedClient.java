package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /api/v2} */
@NullMarked
public interface VersionedClient extends Link<VersionedClient> {
    /** Starts a client. */
    static ClientBuilder<VersionedClient> builder() {
        return new ClientBuilder<VersionedClient>("VersionedClient", here -> () -> here).chainRoot("/api/v2");
    }

    /** {@code GET /api/v2} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }

    default Users users() {
        return chain().to("users", here -> () -> here);
    }

    default ByTenant tenant(String tenant) {
        return chain().to(Style.SIMPLE, "tenant", tenant, here -> () -> here);
    }
}
