package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface WeatherClient extends Link<WeatherClient> {
    /** Starts a client. */
    static ClientBuilder<WeatherClient> builder() {
        return new ClientBuilder<WeatherClient>("WeatherClient", here -> () -> here);
    }

    default Now now() {
        return chain().to("now", here -> () -> here);
    }
}
