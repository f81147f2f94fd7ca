package com.example;

import com.example.places.ByLatLon;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;

/** {@code /places} */
@NullMarked
public interface Places extends Link<Places> {
    default ByLatLon latLon(BigDecimal lat, BigDecimal lon) {
        return chain().segment().value(Style.SIMPLE, "lat", lat).text(",").value(Style.SIMPLE, "lon", lon)
                .to(here -> () -> here);
    }
}
