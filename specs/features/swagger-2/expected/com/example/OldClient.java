package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ResponseHeader;
import dev.catenary.runtime.ServerUrl;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface OldClient extends Link<OldClient> {
    /** Starts a client. */
    static ClientBuilder<OldClient> builder() {
        return new ClientBuilder<OldClient>("OldClient", here -> () -> here).baseUrl("https://old.example.com/v1");
    }

    default Pets pets() {
        return chain().to("pets", here -> () -> here);
    }

    default Login login() {
        return chain().to("login", here -> () -> here);
    }

    default Photos photos() {
        return chain().to("photos", here -> () -> here);
    }

    /** The servers that the description names. */
    interface Servers {
        /** {@code https://old.example.com/v1} */
        static ServerUrl oldExampleCom() {
            return ServerUrl.of("https://old.example.com/v1");
        }

        /** {@code http://old.example.com/v1} */
        static ServerUrl httpOldExampleCom() {
            return ServerUrl.of("http://old.example.com/v1");
        }
    }

    /** Headers of replies: {@code response.header(…)} reads one as its type. */
    interface ResponseHeaders {
        ResponseHeader<Long> X_TOTAL = ResponseHeader.of("X-Total", Codecs.INT64);
    }
}
