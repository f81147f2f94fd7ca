package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ResponseHeader;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface DepotClient extends Link<DepotClient> {
    /** Starts a client. */
    static ClientBuilder<DepotClient> builder() {
        return new ClientBuilder<DepotClient>("DepotClient", here -> () -> here);
    }

    default Files files() {
        return chain().to("files", here -> () -> here);
    }

    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }

    default Issues issues() {
        return chain().to("issues", here -> () -> here);
    }

    default Activities activities() {
        return chain().to("activities", here -> () -> here);
    }

    default Users users() {
        return chain().to("users", here -> () -> here);
    }

    default Teams teams() {
        return chain().to("teams", here -> () -> here);
    }

    default Cursors cursors() {
        return chain().to("cursors", here -> () -> here);
    }

    default Charges charges() {
        return chain().to("charges", here -> () -> here);
    }

    default Jobs jobs() {
        return chain().to("jobs", here -> () -> here);
    }

    default Regions regions() {
        return chain().to("regions", here -> () -> here);
    }

    default Hosts hosts() {
        return chain().to("hosts", here -> () -> here);
    }

    default Pages pages() {
        return chain().to("pages", here -> () -> here);
    }

    /** Headers of replies: {@code response.header(…)} reads one as its type. */
    interface ResponseHeaders {
        ResponseHeader<String> LINK = ResponseHeader.of("Link", Codecs.STRING);

        ResponseHeader<String> X_NEXT_PAGE_TOKEN = ResponseHeader.of("X-Next-Page-Token", Codecs.STRING);

        ResponseHeader<String> X_REQUEST_ID = ResponseHeader.of("X-Request-Id", Codecs.STRING);
    }
}
