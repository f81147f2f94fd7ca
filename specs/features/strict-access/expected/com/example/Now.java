package com.example;

import com.example.model.Weather;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

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
}
