package com.example.any;

import com.example.model.Holder;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /any/{key}} */
@NullMarked
public interface ByKey extends Link<ByKey> {
    /** {@code PUT /any/{key}} */
    default Holder put(JsonValue data) {
        return putCall(data).execute();
    }

    default Holder put(JsonValue data, Consumer<PutHttpMethod.RequestConfig> config) {
        return putCall(data, config).execute();
    }

    default Call<Holder> putCall(JsonValue data) {
        return putCall(data, config -> {});
    }

    default Call<Holder> putCall(JsonValue data, Consumer<PutHttpMethod.RequestConfig> config) {
        return chain().request("PUT").config(new PutHttpMethod.RequestConfig(), config).json(Codecs.JSON, data)
                .reply(Holder.TYPE);
    }

    /** Types of {@code PUT}. */
    interface PutHttpMethod {
        /** Parameters of {@code PUT}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("hint", Style.FORM_EXPLODE);
                p.query("labels", Style.FORM_EXPLODE);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig hint(@Nullable JsonValue hint) {
                return set(0, hint);
            }

            public RequestConfig labels(@Nullable Map<String, JsonValue> labels) {
                return set(1, labels);
            }
        }
    }
}
