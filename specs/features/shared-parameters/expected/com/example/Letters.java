package com.example;

import com.example.letters.ById;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /letters} */
@NullMarked
public interface Letters extends Link<Letters> {
    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }
}
