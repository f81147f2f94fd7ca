package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/**
 * Books &amp; more.
 * <p><b>What they have</b>
 * <ul><li><a href="https://example.com/#/%7Bisbn%7D/100%25">one</a>
 * <li>two</ul>
 *
 * @see <a href="https://example.com/books">官方文档</a>
 */
@NullMarked
public interface BooksClient extends Link<BooksClient> {
    /** Starts a client. */
    static ClientBuilder<BooksClient> builder() {
        return new ClientBuilder<BooksClient>("BooksClient", here -> () -> here);
    }

    default Books books() {
        return chain().to("books", here -> () -> here);
    }
}
