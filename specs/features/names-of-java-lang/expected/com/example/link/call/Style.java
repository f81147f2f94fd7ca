package com.example.link.call;

import com.example.link.call.style.Consumer;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /link/call/style} */
@NullMarked
public interface Style extends Link<Style> {
    default Consumer consumer() {
        return chain().to("consumer", here -> () -> here);
    }
}
