package com.example;

import com.example.simple.ById;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /simple} */
@NullMarked
public interface Simple extends Link<Simple> {
    default ById id(List<String> id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }
}
