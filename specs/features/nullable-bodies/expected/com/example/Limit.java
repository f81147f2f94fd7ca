package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /limit} */
@NullMarked
public interface Limit extends Link<Limit> {
    /** {@code PUT /limit} */
    default @Nullable Long put() {
        return putCall().execute();
    }

    default @Nullable Long put(@Nullable Long data) {
        return putCall(data).execute();
    }

    default Call<@Nullable Long> putCall() {
        return chain().request("PUT").reply(Codecs.nullable(Codecs.INT64));
    }

    default Call<@Nullable Long> putCall(@Nullable Long data) {
        return chain().request("PUT").json(Codecs.nullable(Codecs.INT64), data).reply(Codecs.nullable(Codecs.INT64));
    }
}
