package com.example;

import com.example.urllist.EMail;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /URLList} */
@NullMarked
public interface UrlList extends Link<UrlList> {
    default EMail eMail() {
        return chain().to("eMail", here -> () -> here);
    }
}
