package com.example;

import com.example.tilde.Dash;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /~} */
@NullMarked
public interface Tilde extends Link<Tilde> {
    default Dash dash() {
        return chain().to("-", here -> () -> here);
    }
}
