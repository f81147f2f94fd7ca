package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /profile} */
@NullMarked
public interface Profile extends Link<Profile> {
    /** {@code GET /profile} */
    default com.example.model.Profile get() {
        return getCall().execute();
    }

    default Call<com.example.model.Profile> getCall() {
        return chain().request("GET").reply(com.example.model.Profile.TYPE);
    }

    /** {@code PATCH /profile} */
    default void patch(com.example.model.Profile data) {
        patchCall(data).execute();
    }

    default void patch(Consumer<com.example.model.Profile.Builder> data) {
        patch(com.example.model.Profile.of(data));
    }

    default Call<@Nullable Void> patchCall(com.example.model.Profile data) {
        return chain().request("PATCH")
                .json("application/merge-patch+json", com.example.model.Profile.TYPE, data)
                .replyNothing();
    }
}
