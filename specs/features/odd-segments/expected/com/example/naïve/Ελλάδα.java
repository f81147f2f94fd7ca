package com.example.naïve;

import com.example.naïve.ελλάδα.X1f680;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /naïve/Ελλάδα} */
@NullMarked
public interface Ελλάδα extends Link<Ελλάδα> {
    default X1f680 x1f680() {
        return chain().to("🚀", here -> () -> here);
    }
}
