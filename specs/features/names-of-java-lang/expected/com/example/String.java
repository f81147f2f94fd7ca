package com.example;

import com.example.string.ByString;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /string} */
@NullMarked
public interface String extends Link<String> {
    default ByString string(java.lang.String string) {
        return chain().to(Style.SIMPLE, "string", string, here -> () -> here);
    }
}
