package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ServerUrl;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface StarsClient extends Link<StarsClient> {
    /** Starts a client. */
    static ClientBuilder<StarsClient> builder() {
        return new ClientBuilder<StarsClient>("StarsClient", here -> () -> here)
                .baseUrl("https://eu.api.acme.example:443/v1");
    }

    default Stars stars() {
        return chain().to("stars", here -> () -> here);
    }

    default Moons moons() {
        return chain().to("moons", here -> () -> here);
    }

    default Uploads uploads() {
        return chain().to("uploads", here -> () -> here);
    }

    /** The servers that the description names. */
    interface Servers {
        /**
         * By region.
         * <p>{@code https://{region}.api.acme.example:{port}/{version}}
         */
        static ServerUrl byRegion() {
            return ServerUrl.of("https://{region}.api.acme.example:{port}/{version}")
                    .variable("region", "eu", "eu", "us").variable("port", "443").variable("version", "v1");
        }

        /**
         * Sandbox (no money moves)
         * <p>{@code https://sandbox.acme.example/v1}
         */
        static ServerUrl sandbox() {
            return ServerUrl.of("https://sandbox.acme.example/v1");
        }

        /** {@code /v1} */
        static ServerUrl relative() {
            return ServerUrl.of("/v1");
        }
    }
}
