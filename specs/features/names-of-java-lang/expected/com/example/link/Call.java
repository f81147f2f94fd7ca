package com.example.link;

import com.example.link.call.Style;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /link/call} */
@NullMarked
public interface Call extends Link<Call> {
    default Style style() {
        return chain().to("style", here -> () -> here);
    }
}
