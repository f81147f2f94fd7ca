package com.example.days;

import com.example.days.day.ByAt;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullMarked;

/** {@code /days/{day}} */
@NullMarked
public interface ByDay extends Link<ByDay> {
    default ByAt at(OffsetDateTime at) {
        return chain().to(Style.SIMPLE, "at", at, here -> () -> here);
    }
}
