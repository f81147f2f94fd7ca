package com.example.suppliers;

import com.example.suppliers.id.Orders;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /suppliers/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }
}
