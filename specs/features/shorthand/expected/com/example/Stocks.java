package com.example;

import com.example.stocks.ById;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /stocks} */
@NullMarked
public interface Stocks extends Link<Stocks> {
    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }
}
