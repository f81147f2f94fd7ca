package com.example.link.call.style;

import com.example.link.call.style.consumer.Override;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /link/call/style/consumer} */
@NullMarked
public interface Consumer extends Link<Consumer> {
    default Override override() {
        return chain().to("override", here -> () -> here);
    }
}
