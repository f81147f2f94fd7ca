package com.example;

import com.example.v3.Orders;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /v3} */
@NullMarked
public interface V3 extends Link<V3> {
    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }
}
