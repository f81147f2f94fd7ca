package com.example._50_25_;

import com.example._50_25_.ab.XY;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /50%25/a b} */
@NullMarked
public interface AB extends Link<AB> {
    default XY xY() {
        return chain().to("x+y", here -> () -> here);
    }
}
