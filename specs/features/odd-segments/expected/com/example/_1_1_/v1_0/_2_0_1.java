package com.example._1_1_.v1_0;

import com.example._1_1_.v1_0._2_0_1_.PingJson;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /1.1/v1.0/2.0.1} */
@NullMarked
public interface _2_0_1 extends Link<_2_0_1> {
    default PingJson pingJson() {
        return chain().to("ping.json", here -> () -> here);
    }
}
