package com.example;

import com.example.day.ByDate;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** {@code /day} */
@NullMarked
public interface Day extends Link<Day> {
    default ByDate date(LocalDate date) {
        return chain().to(Style.SIMPLE, "date", date, here -> () -> here);
    }
}
