package com.example;

import com.example.model.Invoice;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /invoices} */
@NullMarked
public interface Invoices extends Link<Invoices> {
    /** {@code GET /invoices} */
    default Invoice get() {
        return getCall().execute();
    }

    default Call<Invoice> getCall() {
        return chain().request("GET").reply(Invoice.TYPE);
    }
}
