package com.example.customers;

import com.example.customers.id.Orders;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /customers/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }
}
