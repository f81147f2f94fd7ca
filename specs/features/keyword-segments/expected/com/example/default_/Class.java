package com.example.default_;

import com.example.default_.class_.ByInt;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /default/class} */
@NullMarked
public interface Class extends Link<Class> {
    default ByInt int_(int int_) {
        return chain().to(Style.SIMPLE, "int", int_, here -> () -> here);
    }
}
