package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface WordsClient extends Link<WordsClient> {
    /** Starts a client. */
    static ClientBuilder<WordsClient> builder() {
        return new ClientBuilder<WordsClient>("WordsClient", here -> () -> here);
    }

    default Default default_() {
        return chain().to("default", here -> () -> here);
    }

    default Notify notify_() {
        return chain().to("notify", here -> () -> here);
    }

    default _1_1 _1_1() {
        return chain().to("1.1", here -> () -> here);
    }

    default UrlList urlList() {
        return chain().to("URLList", here -> () -> here);
    }

    default Models models() {
        return chain().to("models", here -> () -> here);
    }
}
