package com.example;

import com.example.default_.Class;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /default} */
@NullMarked
public interface Default extends Link<Default> {
    default Class class_() {
        return chain().to("class", here -> () -> here);
    }
}
