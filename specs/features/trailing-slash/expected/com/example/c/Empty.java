package com.example.c;

import com.example.c.empty.D;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /c/} */
@NullMarked
public interface Empty extends Link<Empty> {
    default D d() {
        return chain().to("d", here -> () -> here);
    }
}
