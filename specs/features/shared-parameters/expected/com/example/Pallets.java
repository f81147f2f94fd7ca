package com.example;

import com.example.pallets.ById;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /pallets} */
@NullMarked
public interface Pallets extends Link<Pallets> {
    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }
}
