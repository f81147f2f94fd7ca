package com.example.orders;

import com.example.orders.id.Items;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /orders/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    default Items items() {
        return chain().to("items", here -> () -> here);
    }
}
