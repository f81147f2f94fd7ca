package com.example;

import com.example.model.ProfilePatch;
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
    default void patch(ProfilePatch data) {
        patchCall(data).execute();
    }

    default void patch(Consumer<ProfilePatch.Builder> data) {
        patch(ProfilePatch.of(data));
    }

    default Call<@Nullable Void> patchCall(ProfilePatch data) {
        return chain().request("PATCH").json("application/merge-patch+json", ProfilePatch.TYPE, data).replyNothing();
    }
}
