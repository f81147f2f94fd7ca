package com.example;

import com.example.files.ByPath;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /files} */
@NullMarked
public interface Files extends Link<Files> {
    default ByPath path(String path) {
        return chain().to(Style.SIMPLE, "path", path, here -> () -> here);
    }
}
