package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Credential;
import dev.catenary.runtime.Link;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface VaultClient extends Link<VaultClient> {
    /** Starts a client. */
    static ClientBuilder<VaultClient> builder() {
        return new ClientBuilder<VaultClient>("VaultClient", here -> () -> here).security("token");
    }

    default Secrets secrets() {
        return chain().to("secrets", here -> () -> here);
    }

    default Public public_() {
        return chain().to("public", here -> () -> here);
    }

    default Both both() {
        return chain().to("both", here -> () -> here);
    }

    default Query query() {
        return chain().to("query", here -> () -> here);
    }

    /** The ways to prove who one is. */
    interface Security {
        static Credential key(Supplier<String> key) {
            return Credential.apiKeyInHeader("key", "X-Key", key);
        }

        static Credential login(String user, String password) {
            return Credential.basic("login", user, password);
        }

        static Credential queryKey(Supplier<String> key) {
            return Credential.apiKeyInQuery("queryKey", "key", key);
        }

        /** A token from the console. */
        static Credential token(Supplier<String> token) {
            return Credential.bearer("token", token);
        }
    }
}
