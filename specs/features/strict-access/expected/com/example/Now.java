package com.example;

import com.example.model.Weather;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /now} */
@NullMarked
public interface Now extends Link<Now> {
    /** {@code GET /now} */
    default Weather get() {
        return getCall().execute();
    }

    default Call<Weather> getCall() {
        return chain().request("GET").reply(Weather.TYPE);
    }

    /** {@code PUT /now} */
    default void put(Weather data) {
        putCall(data).execute();
    }

    default void put(Consumer<Weather.Builder> data) {
        put(Weather.of(data));
    }

    default Call<@Nullable Void> putCall(Weather data) {
        return chain().request("PUT").json(Weather.TYPE, data).replyNothing();
    }
}
