package com.example.pages;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /pages/{title}} */
@NullMarked
public interface ByTitle extends Link<ByTitle> {
    /** {@code GET /pages/{title}} */
    default void get() {
        getCall().execute();
    }

    default void get(Consumer<GetHttpMethod.RequestConfig> config) {
        getCall(config).execute();
    }

    default Call<@Nullable Void> getCall() {
        return getCall(config -> {});
    }

    default Call<@Nullable Void> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.cookie("color", Style.COOKIE_EXPLODE);
                p.cookie("flags", Style.COOKIE);
                p.cookie("back", Style.FORM.allowReserved());
                p.cookie("plain", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig color(@Nullable List<String> color) {
                return set(0, color);
            }

            public RequestConfig addColor(String item) {
                return add(0, item);
            }

            public RequestConfig flags(@Nullable List<String> flags) {
                return set(1, flags);
            }

            public RequestConfig addFlags(String item) {
                return add(1, item);
            }

            public RequestConfig back(@Nullable String back) {
                return set(2, back);
            }

            public RequestConfig plain(@Nullable String plain) {
                return set(3, plain);
            }
        }
    }
}
