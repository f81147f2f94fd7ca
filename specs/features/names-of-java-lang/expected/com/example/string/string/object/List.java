package com.example.string.string.object;

import com.example.model.Object;
import com.example.model.String;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /string/{string}/object/list} */
@NullMarked
public interface List extends Link<List> {
    /** {@code GET /string/{string}/object/list} */
    default Object get() {
        return getCall().execute();
    }

    default Object get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<Object> getCall() {
        return getCall(config -> {});
    }

    default Call<Object> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).reply(Object.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("string", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig string(@Nullable String string) {
                return set(0, string);
            }
        }
    }
}
