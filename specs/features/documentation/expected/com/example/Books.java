package com.example;

import com.example.books.ByIsbn;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /books} */
@NullMarked
public interface Books extends Link<Books> {
    /** {@code {isbn}}: Thirteen digits, such as {@code 9780000000000}. */
    default ByIsbn isbn(String isbn) {
        return chain().to(Style.SIMPLE, "isbn", isbn, here -> () -> here);
    }
}
