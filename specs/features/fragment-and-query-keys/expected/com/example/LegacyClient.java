package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface LegacyClient extends Link<LegacyClient> {
    /** Starts a client. */
    static ClientBuilder<LegacyClient> builder() {
        return new ClientBuilder<LegacyClient>("LegacyClient", here -> () -> here);
    }

    default ListThings listThings() {
        return chain().same(here -> () -> here);
    }

    default PutThing putThing() {
        return chain().same(here -> () -> here);
    }

    default Things things() {
        return chain().to("things", here -> () -> here);
    }

    default Weather weather() {
        return chain().to("weather", here -> () -> here);
    }
}
