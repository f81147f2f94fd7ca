package com.example._1_1_;

import com.example._1_1_.v1_0._2_0_1;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /1.1/v1.0} */
@NullMarked
public interface V1_0 extends Link<V1_0> {
    default _2_0_1 _2_0_1() {
        return chain().to("2.0.1", here -> () -> here);
    }
}
