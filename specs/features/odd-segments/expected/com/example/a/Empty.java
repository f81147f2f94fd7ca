package com.example.a;

import com.example.a.empty.B;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /a/} */
@NullMarked
public interface Empty extends Link<Empty> {
    default B b() {
        return chain().to("b", here -> () -> here);
    }
}
