package com.example;

import com.example.c.Empty;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /c} */
@NullMarked
public interface C extends Link<C> {
    default Empty empty() {
        return chain().to("", here -> () -> here);
    }
}
