package com.example;

import com.example.reports.ByYear;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /reports} */
@NullMarked
public interface Reports extends Link<Reports> {
    default ByYear year(int year) {
        return chain().to(Style.SIMPLE, "year", year, here -> () -> here);
    }
}
