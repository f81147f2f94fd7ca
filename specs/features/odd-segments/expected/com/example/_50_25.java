package com.example;

import com.example._50_25_.AB;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /50%25} */
@NullMarked
public interface _50_25 extends Link<_50_25> {
    default AB aB() {
        return chain().to("a b", here -> () -> here);
    }
}
