package com.example;

import com.example.model.Order;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /orders} */
@NullMarked
public interface Orders extends Link<Orders> {
    /** {@code GET /orders} */
    default Order get() {
        return getCall().execute();
    }

    default Call<Order> getCall() {
        return chain().request("GET").reply(Order.TYPE);
    }
}
