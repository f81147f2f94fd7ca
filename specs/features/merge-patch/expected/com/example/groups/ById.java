package com.example.groups;

import com.example.model.GroupUpdate;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /groups/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** {@code PATCH /groups/{id}} */
    default void patch(GroupUpdate data) {
        patchCall(data).execute();
    }

    default void patch(Consumer<GroupUpdate.Builder> data) {
        patch(GroupUpdate.of(data));
    }

    default Call<@Nullable Void> patchCall(GroupUpdate data) {
        return chain().request("PATCH").json("application/merge-patch+json", GroupUpdate.TYPE, data).replyNothing();
    }
}
