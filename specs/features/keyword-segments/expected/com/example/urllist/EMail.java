package com.example.urllist;

import com.example.urllist.email.订单;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /URLList/eMail} */
@NullMarked
public interface EMail extends Link<EMail> {
    default 订单 订单() {
        return chain().to("订单", here -> () -> here);
    }
}
