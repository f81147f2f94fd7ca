package com.example;

import com.example.any.ByKey;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /any} */
@NullMarked
public interface Any extends Link<Any> {
    default ByKey key(JsonValue key) {
        return chain().to(Style.SIMPLE, "key", key, here -> () -> here);
    }
}
