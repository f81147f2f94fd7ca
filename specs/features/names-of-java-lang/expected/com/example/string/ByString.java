package com.example.string;

import com.example.string.string.Object;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /string/{string}} */
@NullMarked
public interface ByString extends Link<ByString> {
    default Object object() {
        return chain().to("object", here -> () -> here);
    }
}
