package com.example;

import com.example.model.Note;
import com.example.notes.ById;
import com.example.notes.Scan;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /notes} */
@NullMarked
public interface Notes extends Link<Notes> {
    /** {@code GET /notes} */
    default List<Note> get() {
        return getCall().execute();
    }

    default List<Note> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<List<Note>> getCall() {
        return getCall(config -> {});
    }

    default Call<List<Note>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).reply(Codecs.list(Note.TYPE));
    }

    /** {@code POST /notes} */
    default Note post(Note data) {
        return postCall(data).execute();
    }

    default Note post(Note data, Consumer<PostHttpMethod.RequestConfig> config) {
        return postCall(data, config).execute();
    }

    default Note post(Consumer<Note.Builder> data) {
        return post(Note.of(data));
    }

    default Call<Note> postCall(Note data) {
        return postCall(data, config -> {});
    }

    default Call<Note> postCall(Note data, Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config).json(Note.TYPE, data)
                .reply(Note.TYPE);
    }

    default Scan scan() {
        return chain().to("scan", here -> () -> here);
    }

    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("limit", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig limit(long limit) {
                return set(0, limit);
            }
        }
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        /** Parameters of {@code POST}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.header("X-Trace", Style.SIMPLE);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig xTrace(@Nullable String xTrace) {
                return set(0, xTrace);
            }
        }
    }
}
