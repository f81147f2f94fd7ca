package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ResponseHeader;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface CodeClient extends Link<CodeClient> {
    /** Starts a client. */
    static ClientBuilder<CodeClient> builder() {
        return new ClientBuilder<CodeClient>("CodeClient", here -> () -> here);
    }

    default Starred starred() {
        return chain().to("starred", here -> () -> here);
    }

    default Analyses analyses() {
        return chain().to("analyses", here -> () -> here);
    }

    default Reports reports() {
        return chain().to("reports", here -> () -> here);
    }

    default Any any() {
        return chain().to("any", here -> () -> here);
    }

    /** Headers of replies: {@code response.header(…)} reads one as its type. */
    interface ResponseHeaders {
        ResponseHeader<String> LINK = ResponseHeader.of("Link", Codecs.STRING);
    }
}
