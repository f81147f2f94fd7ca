package com.example;

import com.example.label.ByColor;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /label} */
@NullMarked
public interface Label extends Link<Label> {
    default ByColor color(String color) {
        return chain().to(Style.LABEL, "color", color, here -> () -> here);
    }
}
