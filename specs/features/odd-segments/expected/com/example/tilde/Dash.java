package com.example.tilde;

import com.example.tilde.dash.Underscore;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /~/-} */
@NullMarked
public interface Dash extends Link<Dash> {
    default Underscore underscore() {
        return chain().to("_", here -> () -> here);
    }
}
