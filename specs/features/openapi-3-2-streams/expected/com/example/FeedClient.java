package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface FeedClient extends Link<FeedClient> {
    /** Starts a client. */
    static ClientBuilder<FeedClient> builder() {
        return new ClientBuilder<FeedClient>("FeedClient", here -> () -> here);
    }

    default Chat chat() {
        return chain().to("chat", here -> () -> here);
    }

    default News news() {
        return chain().to("news", here -> () -> here);
    }

    default Prices prices() {
        return chain().to("prices", here -> () -> here);
    }

    default Ticks ticks() {
        return chain().to("ticks", here -> () -> here);
    }

    default Points points() {
        return chain().to("points", here -> () -> here);
    }

    default Parts parts() {
        return chain().to("parts", here -> () -> here);
    }
}
