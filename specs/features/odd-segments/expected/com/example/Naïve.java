package com.example;

import com.example.naïve.Ελλάδα;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /naïve} */
@NullMarked
public interface Naïve extends Link<Naïve> {
    default Ελλάδα ελλάδα() {
        return chain().to("Ελλάδα", here -> () -> here);
    }
}
