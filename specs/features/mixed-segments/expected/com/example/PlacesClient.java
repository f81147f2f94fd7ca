package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface PlacesClient extends Link<PlacesClient> {
    /** Starts a client. */
    static ClientBuilder<PlacesClient> builder() {
        return new ClientBuilder<PlacesClient>("PlacesClient", here -> () -> here);
    }

    default Places places() {
        return chain().to("places", here -> () -> here);
    }

    default ByReportDateD reportDateD(String d) {
        return chain().segment().text("report(date=").value(Style.SIMPLE, "d", d).text(")").to(here -> () -> here);
    }

    default Files files() {
        return chain().to("files", here -> () -> here);
    }

    default PingJson pingJson() {
        return chain().to("ping.json", here -> () -> here);
    }
}
