package com.example;

import com.example.model.Offer;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Xml;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /offers} */
@NullMarked
public interface Offers extends Link<Offers> {
    /** {@code POST /offers} */
    default Offer post(Offer data) {
        return postCall(data).execute();
    }

    default Offer post(Consumer<Offer.Builder> data) {
        return post(Offer.of(data));
    }

    default Call<Offer> postCall(Offer data) {
        return chain().request("POST").xml("application/xml", Xml.named("offer"), Offer.TYPE, data)
                .accept("application/xml").reply(Offer.TYPE);
    }
}
