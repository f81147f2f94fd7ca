package com.example;

import com.example.model.Thing;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /maybe} */
@NullMarked
public interface Maybe extends Link<Maybe> {
    /**
     * {@code GET /maybe}
     *
     * @return null where there is no body: 202, 204
     */
    default @Nullable Thing get() {
        return getCall().execute();
    }

    default Call<@Nullable Thing> getCall() {
        return chain().request("GET").replyIfAny(Thing.TYPE, 202);
    }
}
