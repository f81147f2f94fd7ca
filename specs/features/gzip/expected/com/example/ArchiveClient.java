package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface ArchiveClient extends Link<ArchiveClient> {
    /** Starts a client. */
    static ClientBuilder<ArchiveClient> builder() {
        return new ClientBuilder<ArchiveClient>("ArchiveClient", here -> () -> here);
    }

    default Reports reports() {
        return chain().to("reports", here -> () -> here);
    }

    default Summary summary() {
        return chain().to("summary", here -> () -> here);
    }

    default Scan scan() {
        return chain().to("scan", here -> () -> here);
    }

    default Lines lines() {
        return chain().to("lines", here -> () -> here);
    }
}
