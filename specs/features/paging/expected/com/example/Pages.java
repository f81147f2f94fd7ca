package com.example;

import com.example.parameters.PagePageSizeParameters;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /pages} */
@NullMarked
public interface Pages extends Link<Pages> {
    /** Not in pages, as far as can be told; a first page of unknown number. */
    default List<String> get() {
        return getCall().execute();
    }

    default List<String> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<List<String>> getCall() {
        return getCall(config -> {});
    }

    default Call<List<String>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .reply(Codecs.list(Codecs.STRING));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends PagePageSizeParameters<RequestConfig> {
            private RequestConfig() {}
        }
    }
}
