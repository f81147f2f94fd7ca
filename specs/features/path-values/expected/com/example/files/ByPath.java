package com.example.files;

import com.example.files.path.Meta;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /files/{path}} */
@NullMarked
public interface ByPath extends Link<ByPath> {
    default Meta meta() {
        return chain().to("meta", here -> () -> here);
    }
}
