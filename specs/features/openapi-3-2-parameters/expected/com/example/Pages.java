package com.example;

import com.example.pages.ByTitle;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /pages} */
@NullMarked
public interface Pages extends Link<Pages> {
    default ByTitle title(String title) {
        return chain().to(Style.SIMPLE.allowReserved(), "title", title, here -> () -> here);
    }
}
