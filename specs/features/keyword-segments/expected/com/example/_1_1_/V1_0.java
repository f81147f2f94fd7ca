package com.example._1_1_;

import com.example._1_1_.v1_0.Tilde;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /1.1/v1.0} */
@NullMarked
public interface V1_0 extends Link<V1_0> {
    default Tilde tilde() {
        return chain().to("~", here -> () -> here);
    }
}
