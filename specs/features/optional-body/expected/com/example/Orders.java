package com.example;

import com.example.model.Basket;
import com.example.orders.ById;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /orders} */
@NullMarked
public interface Orders extends Link<Orders> {
    /**
     * Order, from a basket or with what the customer has marked.
     * <p>{@code data}: The basket, if there is one.
     */
    default void post() {
        postCall(null).execute();
    }

    default void post(Basket data) {
        postCall(data).execute();
    }

    default void post(Consumer<Basket.Builder> data) {
        post(Basket.of(data));
    }

    default Call<@Nullable Void> postCall(@Nullable Basket data) {
        return chain().request("POST").json(Basket.TYPE, data).replyNothing();
    }

    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }
}
