package com.example;

import com.example.model.Entry;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.ItemStream;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /logs} */
@NullMarked
public interface Logs extends Link<Logs> {
    /** Log entries, all at once or one by one. */
    default List<Entry> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<List<Entry>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .reply(Codecs.list(Entry.TYPE));
    }

    /** Does the same as {@code get}, but receives one JSON text after the other. Close what comes. */
    default ItemStream<Entry> getLines(Consumer<GetHttpMethod.RequestConfig> config) {
        return getLinesCall(config).execute();
    }

    default Call<ItemStream<Entry>> getLinesCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyItems(Entry.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("level", Style.FORM).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig level(String level) {
                return set(0, level);
            }
        }
    }
}
