package com.example;

import com.example.a.Empty;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /a} */
@NullMarked
public interface A extends Link<A> {
    default Empty empty() {
        return chain().to("", here -> () -> here);
    }
}
