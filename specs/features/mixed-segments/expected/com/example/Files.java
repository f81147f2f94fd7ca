package com.example;

import com.example.files.ById;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /files} */
@NullMarked
public interface Files extends Link<Files> {
    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }
}
