package com.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /feed} */
@NullMarked
public interface Feed extends Link<Feed> {
    /** A header that is not described. */
    default List<String> get() {
        return getCall().execute();
    }

    default PagedCall<List<String>, String> getCall() {
        return chain().request("GET").replyPages(Codecs.list(Codecs.STRING), Paging.byLinkHeader());
    }
}
