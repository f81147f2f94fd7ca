package com.example;

import com.example.model.Book;
import com.example.model.Filter;
import com.example.model.Shelf;
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

/** {@code /books} */
@NullMarked
public interface Books extends Link<Books> {
    /** {@code GET /books} */
    default Shelf get() {
        return getCall().execute();
    }

    default Shelf get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<Shelf> getCall() {
        return getCall(config -> {});
    }

    default Call<Shelf> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).reply(Shelf.TYPE);
    }

    /** {@code POST /books} */
    default PostHttpMethod.WellformedResponse post(Book data) {
        return postCall(data).execute();
    }

    default PostHttpMethod.WellformedResponse post(Consumer<Book.Builder> data) {
        return post(Book.of(data));
    }

    default Call<PostHttpMethod.WellformedResponse> postCall(Book data) {
        return chain().request("POST").json(Book.TYPE, data).reply(PostHttpMethod.WellformedResponse.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("filter", Style.JSON);
            });

            private RequestConfig() {
                super(TABLE);
            }

            /** Only sent. */
            public RequestConfig filter(@Nullable Filter filter) {
                return set(0, filter);
            }

            public RequestConfig filter(Consumer<Filter.Builder> data) {
                return filter(Filter.of(data));
            }
        }
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("id", Codecs.STRING);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable String id() {
                return find(0);
            }
        }
    }
}
