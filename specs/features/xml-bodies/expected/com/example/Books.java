package com.example;

import com.example.model.Book;
import com.example.model.Fault;
import com.example.model.Shelf;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Xml;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /books} */
@NullMarked
public interface Books extends Link<Books> {
    /**
     * All books.
     *
     * @throws dev.catenary.runtime.ApiException on 404 ({@code Fault})
     */
    default Shelf get() {
        return getCall().execute();
    }

    default Call<Shelf> getCall() {
        return chain().request("GET").accept("application/xml").errors(Fault.TYPE, 404).reply(Shelf.TYPE);
    }

    /** {@code POST /books} */
    default Book post(Book data) {
        return postCall(data).execute();
    }

    default Book post(Consumer<Book.Builder> data) {
        return post(Book.of(data));
    }

    default Call<Book> postCall(Book data) {
        return chain().request("POST")
                .xml("application/xml", Xml.named("book").namespace("urn:books", "b"), Book.TYPE, data)
                .accept("application/atom+xml").reply(Book.TYPE);
    }

    /** Many at once. */
    default void put(List<Book> data) {
        putCall(data).execute();
    }

    default Call<@Nullable Void> putCall(List<Book> data) {
        return chain().request("PUT")
                .xml("text/xml", Xml.named("books").items(Xml.named("book").namespace("urn:books", "b")),
                        Codecs.list(Book.TYPE), data).replyNothing();
    }
}
