package com.example;

import com.example.link.Call;
import org.jspecify.annotations.NullMarked;

/** {@code /link} */
@NullMarked
public interface Link extends dev.catenary.runtime.Link<Link> {
    default Call call() {
        return chain().to("call", here -> () -> here);
    }
}
