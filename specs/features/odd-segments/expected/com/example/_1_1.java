package com.example;

import com.example._1_1_.V1_0;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /1.1} */
@NullMarked
public interface _1_1 extends Link<_1_1> {
    default V1_0 v1_0() {
        return chain().to("v1.0", here -> () -> here);
    }
}
