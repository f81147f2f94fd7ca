package com.example;

import com.example.photos.ById;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /photos} */
@NullMarked
public interface Photos extends Link<Photos> {
    default ById id(long id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }
}
