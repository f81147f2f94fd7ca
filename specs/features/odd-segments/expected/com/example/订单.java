package com.example;

import com.example.订单_.By编号;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /订单} */
@NullMarked
public interface 订单 extends Link<订单> {
    default By编号 编号(String 编号) {
        return chain().to(Style.SIMPLE, "编号", 编号, here -> () -> here);
    }
}
