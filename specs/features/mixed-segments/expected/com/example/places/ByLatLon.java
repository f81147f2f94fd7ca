package com.example.places;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /places/{lat},{lon}} */
@NullMarked
public interface ByLatLon extends Link<ByLatLon> {
    /** {@code GET /places/{lat},{lon}} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
