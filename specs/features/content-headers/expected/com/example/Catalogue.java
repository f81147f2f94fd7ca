package com.example;

import com.example.model.Book;
import com.example.model.Problem;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /catalogue} */
@NullMarked
public interface Catalogue extends Link<Catalogue> {
    /**
     * {@code GET /catalogue}
     *
     * @throws dev.catenary.runtime.ApiException on 4XX ({@code Problem})
     */
    default String get() {
        return getCall().execute();
    }

    default Call<String> getCall() {
        return chain().request("GET").accept("text/csv, application/problem+json;q=0.9").errors(Problem.TYPE, "4XX")
                .replyText();
    }

    /**
     * {@code POST /catalogue}
     *
     * @return null where there is no body: 202
     * @throws dev.catenary.runtime.ApiException on 400 ({@code Problem})
     */
    default @Nullable List<String> post(List<Book> data) {
        return postCall(data).execute();
    }

    default Call<@Nullable List<String>> postCall(List<Book> data) {
        return chain().request("POST").json("application/vnd.library.v2+json", Codecs.list(Book.TYPE), data)
                .errors(Problem.TYPE, 400).replyIfAny(Codecs.list(Codecs.STRING), 202);
    }
}
