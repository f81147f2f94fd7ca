package com.example;

import com.example.weather.City;
import com.example.weather.LatLon;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /weather} */
@NullMarked
public interface Weather extends Link<Weather> {
    default City city() {
        return chain().same(here -> () -> here);
    }

    default LatLon latLon() {
        return chain().same(here -> () -> here);
    }
}
