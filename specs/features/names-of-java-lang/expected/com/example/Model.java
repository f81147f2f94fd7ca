package com.example;

import com.example.model_hlbw.Builder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /model} */
@NullMarked
public interface Model extends Link<Model> {
    default Builder builder_() {
        return chain().to("builder", here -> () -> here);
    }
}
