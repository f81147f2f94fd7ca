package com.example.orders;

import com.example.orders.id.Cancellation;
import com.example.orders.id.Notes;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /orders/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    default Notes notes() {
        return chain().to("notes", here -> () -> here);
    }

    default Cancellation cancellation() {
        return chain().to("cancellation", here -> () -> here);
    }
}
