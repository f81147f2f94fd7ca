package com.example;

import com.example.getcall.With;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /getCall} */
@NullMarked
public interface GetCall extends Link<GetCall> {
    default With with_() {
        return chain().to("with", here -> () -> here);
    }
}
