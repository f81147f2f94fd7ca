package com.example;

import com.example.model.Payment;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /payments} */
@NullMarked
public interface Payments extends Link<Payments> {
    /** {@code GET /payments} */
    default List<Payment> get() {
        return getCall().execute();
    }

    default Call<List<Payment>> getCall() {
        return chain().request("GET").reply(Codecs.list(Payment.TYPE));
    }
}
