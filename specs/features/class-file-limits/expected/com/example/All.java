package com.example;

import com.example.model.Wide;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /all} */
@NullMarked
public interface All extends Link<All> {
    /** {@code GET /all} */
    default Wide get() {
        return getCall().execute();
    }

    default Call<Wide> getCall() {
        return chain().request("GET").reply(Wide.TYPE);
    }

    /** {@code PUT /all} */
    default void put(Wide data) {
        putCall(data).execute();
    }

    default void put(Consumer<Wide.Builder> data) {
        put(Wide.of(data));
    }

    default Call<@Nullable Void> putCall(Wide data) {
        return chain().request("PUT").json(Wide.TYPE, data).replyNothing();
    }
}
