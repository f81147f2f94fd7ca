package com.example;

import com.example.model.Star;
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

/** {@code /stars} */
@NullMarked
public interface Stars extends Link<Stars> {
    /** {@code GET /stars} */
    default List<Star> get() {
        return getCall().execute();
    }

    default List<Star> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<List<Star>> getCall() {
        return getCall(config -> {});
    }

    default Call<List<Star>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).reply(Codecs.list(Star.TYPE));
    }

    /** {@code PUT /stars} */
    default void put(Star data) {
        putCall(data).execute();
    }

    default void put(Consumer<Star.Builder> data) {
        put(Star.of(data));
    }

    default Call<@Nullable Void> putCall(Star data) {
        return chain().request("PUT").json(Star.TYPE, data).security("token").replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("near", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig near(@Nullable String near) {
                return set(0, near);
            }
        }
    }
}
