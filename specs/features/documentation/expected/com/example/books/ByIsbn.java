package com.example.books;

import com.example.model.Book;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /books/{isbn}} */
@NullMarked
public interface ByIsbn extends Link<ByIsbn> {
    /**
     * 查询图书
     * <p>Reads a <b>book</b> with <a href="https://example.com/a?b=c">its page</a>.
     * <table>
     * <caption>status | meaning</caption>
     * <tr><td>new</td><td>just in</td></tr>
     * </table>
     * <p>Do not write *&#47; or {&#64;code } or &#92;u002a/ or &lt;script&gt; or &#64;deprecated here. $S $$ $L
     *
     * @throws dev.catenary.runtime.ApiException on 404 ({@code GetHttpMethod.ErrorResponse404})
     * @see <a href="https://example.com/get">https://example.com/get</a>
     */
    @Deprecated
    default Book get() {
        return getCall().execute();
    }

    @Deprecated
    default Book get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    @Deprecated
    default Call<Book> getCall() {
        return getCall(config -> {});
    }

    @Deprecated
    default Call<Book> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .errors(GetHttpMethod.ErrorResponse404.TYPE, 404).reply(Book.TYPE);
    }

    /** A book. */
    default void put(Book data) {
        putCall(data).execute();
    }

    default void put(Consumer<Book.Builder> data) {
        put(Book.of(data));
    }

    default Call<@Nullable Void> putCall(Book data) {
        return chain().request("PUT").json(Book.TYPE, data).replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class ErrorResponse404 extends Model {
            public static final ModelType<ErrorResponse404> TYPE =
                    ModelType.of("ErrorResponse404", ErrorResponse404::new, p -> {
                        p.optional("why", Codecs.STRING);
                    });

            private ErrorResponse404(Values values) {
                super(TYPE, values);
            }

            public static ErrorResponse404 fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable String why() {
                return find(0);
            }
        }

        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("fields", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            /** What to read; see {&#64;link java.lang.Runtime} &amp; co. Default: {@code all}. */
            public RequestConfig fields(@Nullable String fields) {
                return set(0, fields);
            }
        }
    }
}
