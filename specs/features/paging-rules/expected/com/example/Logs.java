package com.example;

import com.example.logs.Search;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /logs} */
@NullMarked
public interface Logs extends Link<Logs> {
    default Search search() {
        return chain().to("search", here -> () -> here);
    }
}
