package com.example;

import com.example.notify.HashCode;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /notify} */
@NullMarked
public interface Notify extends Link<Notify> {
    default HashCode hashCode_() {
        return chain().to("hashCode", here -> () -> here);
    }
}
