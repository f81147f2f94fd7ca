package com.example;

import com.example.bills.ByDay;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** {@code /bills} */
@NullMarked
public interface Bills extends Link<Bills> {
    default ByDay day(LocalDate day) {
        return chain().to(Style.SIMPLE, "day", day, here -> () -> here);
    }
}
