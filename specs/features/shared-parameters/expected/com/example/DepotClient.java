package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /} */
@NullMarked
public interface DepotClient extends Link<DepotClient> {
    /** Starts a client. */
    static ClientBuilder<DepotClient> builder() {
        return new ClientBuilder<DepotClient>("DepotClient", here -> () -> here);
    }

    default Orders orders() {
        return chain().to("orders", here -> () -> here);
    }

    default Customers customers() {
        return chain().to("customers", here -> () -> here);
    }

    default Suppliers suppliers() {
        return chain().to("suppliers", here -> () -> here);
    }

    default Reports reports() {
        return chain().to("reports", here -> () -> here);
    }

    default Parcels parcels() {
        return chain().to("parcels", here -> () -> here);
    }

    default Letters letters() {
        return chain().to("letters", here -> () -> here);
    }

    default Pallets pallets() {
        return chain().to("pallets", here -> () -> here);
    }
}
