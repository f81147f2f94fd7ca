package com.acme;

import com.acme.shop.Shop;
import com.acme.shop.customers.ById.GetHttpMethod.Address;
import dev.catenary.runtime.testing.FakeTransport;
import java.util.List;
import java.util.function.Supplier;

/** Written against the first description. */
public final class Main implements Supplier<List<String>> {
    /** What goes over the wire. */
    @Override
    public List<String> get() {
        FakeTransport fake = FakeTransport.answering(204, "").then(200, "{\"pickup_address\":{\"city\":\"上海\"}}");
        Shop shop = Shop.builder().baseUrl("http://shop.test").transport(fake).build();
        shop.returnNotes().get();
        String first = fake.last().pathAndQuery();
        Address pickup = shop.customers().id("7").get().pickupAddress();
        return List.of(first, fake.last().pathAndQuery(), pickup.city());
    }

    static Address any(Shop shop) {
        var customer = shop.customers().id("7").get();
        return customer.billingAddress() == null ? customer.shippingAddress() : customer.billingAddress();
    }
}
