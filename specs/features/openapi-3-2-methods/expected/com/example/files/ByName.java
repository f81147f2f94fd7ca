package com.example.files;

import com.example.files.name.Purge;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /files/{name}} */
@NullMarked
public interface ByName extends Link<ByName> {
    /** {@code COPY /files/{name}} */
    default void copy(Consumer<CopyHttpMethod.RequestConfig> config) {
        copyCall(config).execute();
    }

    default Call<@Nullable Void> copyCall(Consumer<CopyHttpMethod.RequestConfig> config) {
        return chain().request("COPY").config(new CopyHttpMethod.RequestConfig(), config).replyNothing();
    }

    /** {@code PURGE /files/{name}} */
    default void purge_() {
        purge_Call().execute();
    }

    default Call<@Nullable Void> purge_Call() {
        return chain().request("PURGE").replyNothing();
    }

    /** {@code M-SEARCH /files/{name}} */
    default void mSearch() {
        mSearchCall().execute();
    }

    default Call<@Nullable Void> mSearchCall() {
        return chain().request("M-SEARCH").replyNothing();
    }

    /** {@code NOTIFY /files/{name}} */
    default void notify_() {
        notify_Call().execute();
    }

    default Call<@Nullable Void> notify_Call() {
        return chain().request("NOTIFY").replyNothing();
    }

    default Purge purge() {
        return chain().to("purge", here -> () -> here);
    }

    /** Types of {@code COPY}. */
    interface CopyHttpMethod {
        /** Parameters of {@code COPY}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.header("Destination", Style.SIMPLE).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig destination(String destination) {
                return set(0, destination);
            }
        }
    }
}
