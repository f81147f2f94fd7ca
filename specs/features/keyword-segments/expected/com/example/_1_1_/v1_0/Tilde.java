package com.example._1_1_.v1_0;

import com.example._1_1_.v1_0.tilde.Dash;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /1.1/v1.0/~} */
@NullMarked
public interface Tilde extends Link<Tilde> {
    default Dash dash() {
        return chain().to("-", here -> () -> here);
    }
}
