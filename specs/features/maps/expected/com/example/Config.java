package com.example;

import com.example.model.Settings;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /config} */
@NullMarked
public interface Config extends Link<Config> {
    /** {@code PUT /config} */
    default Map<String, @Nullable Long> put(Settings data) {
        return putCall(data).execute();
    }

    default Map<String, @Nullable Long> put(Consumer<Settings.Builder> data) {
        return put(Settings.of(data));
    }

    default Call<Map<String, @Nullable Long>> putCall(Settings data) {
        return chain().request("PUT").json(Settings.TYPE, data).reply(Codecs.map(Codecs.nullable(Codecs.INT64)));
    }
}
