package com.example;

import com.example.days.ByDay;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** {@code /days} */
@NullMarked
public interface Days extends Link<Days> {
    default ByDay day(LocalDate day) {
        return chain().to(Style.SIMPLE, "day", day, here -> () -> here);
    }
}
