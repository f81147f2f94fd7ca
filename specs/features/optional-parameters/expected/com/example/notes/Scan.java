package com.example.notes;

import com.example.model.Note;
import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /notes/scan} */
@NullMarked
public interface Scan extends Link<Scan> {
    /** {@code POST /notes/scan} */
    default void post() {
        postCall().execute();
    }

    default void post(Note data) {
        postCall(data).execute();
    }

    default void post(Note data, Consumer<PostHttpMethod.RequestConfig> config) {
        postCall(data, config).execute();
    }

    default void post(Binary data) {
        postCall(data).execute();
    }

    default void post(Binary data, Consumer<PostHttpMethod.RequestConfig> config) {
        postCall(data, config).execute();
    }

    default void post(Consumer<Note.Builder> data) {
        post(Note.of(data));
    }

    default Call<@Nullable Void> postCall() {
        return postCall(config -> {});
    }

    default Call<@Nullable Void> postCall(Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config).replyNothing();
    }

    default Call<@Nullable Void> postCall(Note data) {
        return postCall(data, config -> {});
    }

    default Call<@Nullable Void> postCall(Note data, Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config).json(Note.TYPE, data)
                .replyNothing();
    }

    default Call<@Nullable Void> postCall(Binary data) {
        return postCall(data, config -> {});
    }

    default Call<@Nullable Void> postCall(Binary data, Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config).binary("image/png", data)
                .replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        /** Parameters of {@code POST}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("language", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig language(@Nullable String language) {
                return set(0, language);
            }
        }
    }
}
