package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Credential;
import dev.catenary.runtime.Link;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface SafeClient extends Link<SafeClient> {
    /** Starts a client. */
    static ClientBuilder<SafeClient> builder() {
        return new ClientBuilder<SafeClient>("SafeClient", here -> () -> here).security("");
    }

    default Either either() {
        return chain().to("either", here -> () -> here);
    }

    default Optional optional() {
        return chain().to("optional", here -> () -> here);
    }

    default Open open() {
        return chain().to("open", here -> () -> here);
    }

    default None none() {
        return chain().to("none", here -> () -> here);
    }

    default Cookie cookie() {
        return chain().to("cookie", here -> () -> here);
    }

    default Login login() {
        return chain().to("login", here -> () -> here);
    }

    default Machine machine() {
        return chain().to("machine", here -> () -> here);
    }

    /** The ways to prove who one is. */
    interface Security {
        static Credential account(Supplier<String> token) {
            return Credential.bearer("account", token);
        }

        static Credential app(Supplier<String> key) {
            return Credential.apiKeyInQuery("app", "app", key);
        }

        static Credential key(Supplier<String> key) {
            return Credential.apiKeyInHeader("key", "X-Key", key);
        }

        static Credential machine(Supplier<String> token) {
            return Credential.bearer("machine", token);
        }

        static Credential session(Supplier<String> key) {
            return Credential.apiKeyInCookie("session", "sid", key);
        }

        static Credential token(Supplier<String> token) {
            return Credential.bearer("token", token);
        }
    }
}
