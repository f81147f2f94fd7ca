package com.example.teams;

import com.example.model.Team;
import com.example.model.TeamPatch;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** {@code GET /teams/{id}} */
    default Team get() {
        return getCall().execute();
    }

    default Call<Team> getCall() {
        return chain().request("GET").reply(Team.TYPE);
    }

    /** {@code PUT /teams/{id}} */
    default void put(Team data) {
        putCall(data).execute();
    }

    default void put(Consumer<Team.Builder> data) {
        put(Team.of(data));
    }

    default Call<@Nullable Void> putCall(Team data) {
        return chain().request("PUT").json(Team.TYPE, data).replyNothing();
    }

    /** {@code PATCH /teams/{id}} */
    default void patch(TeamPatch data) {
        patchCall(data).execute();
    }

    default void patch(Consumer<TeamPatch.Builder> data) {
        patch(TeamPatch.of(data));
    }

    default Call<@Nullable Void> patchCall(TeamPatch data) {
        return chain().request("PATCH").json("application/merge-patch+json", TeamPatch.TYPE, data).replyNothing();
    }
}
