package com.example.string.string;

import com.example.string.string.object.List;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /string/{string}/object} */
@NullMarked
public interface Object extends Link<Object> {
    default List list() {
        return chain().to("list", here -> () -> here);
    }
}
