package com.example;

import com.example.delete.ByPost;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /delete} */
@NullMarked
public interface Delete extends Link<Delete> {
    default ByPost post_(String post_) {
        return chain().to(Style.SIMPLE, "post", post_, here -> () -> here);
    }
}
