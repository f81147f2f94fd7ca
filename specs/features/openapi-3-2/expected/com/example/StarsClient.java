package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Credential;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ServerUrl;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;

/** What 3.2 adds to 3.1 beside what has a folder of its own. */
@NullMarked
public interface StarsClient extends Link<StarsClient> {
    /** Starts a client. */
    static ClientBuilder<StarsClient> builder() {
        return new ClientBuilder<StarsClient>("StarsClient", here -> () -> here).baseUrl("https://api.acme.example")
                .security("key");
    }

    default Stars stars() {
        return chain().to("stars", here -> () -> here);
    }

    /** The ways to prove who one is. */
    interface Security {
        /** The old way. */
        @Deprecated
        static Credential key(Supplier<String> key) {
            return Credential.apiKeyInHeader("key", "X-Key", key);
        }

        static Credential login(Supplier<String> token) {
            return Credential.bearer("login", token);
        }

        static Credential token(Supplier<String> token) {
            return Credential.bearer("token", token);
        }
    }

    /** The servers that the description names. */
    interface Servers {
        /**
         * The one for everybody who pays.
         * <p>{@code https://api.acme.example}
         */
        static ServerUrl live() {
            return ServerUrl.of("https://api.acme.example");
        }

        /** {@code https://sandbox.acme.example} */
        static ServerUrl sandbox() {
            return ServerUrl.of("https://sandbox.acme.example");
        }
    }
}
