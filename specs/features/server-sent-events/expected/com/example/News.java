package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EventStream;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /news} */
@NullMarked
public interface News extends Link<News> {
    /** What happens, as text. */
    default EventStream<String> get() {
        return getCall().execute();
    }

    default EventStream<String> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<EventStream<String>> getCall() {
        return getCall(config -> {});
    }

    default Call<EventStream<String>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).replyEvents(Codecs.STRING);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("topic", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig topic(@Nullable String topic) {
                return set(0, topic);
            }
        }
    }
}
