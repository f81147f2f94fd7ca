package com.example;

import com.example.numbers.ById;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /numbers} */
@NullMarked
public interface Numbers extends Link<Numbers> {
    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }
}
