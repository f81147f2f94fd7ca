package com.example;

import com.example.asystemexit1.U002a;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /a";System.exit(1);"} */
@NullMarked
public interface ASystemExit1 extends Link<ASystemExit1> {
    default U002a u002a() {
        return chain().to("\\u002a", here -> () -> here);
    }
}
