package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /report(date={d})} */
@NullMarked
public interface ByReportDateD extends Link<ByReportDateD> {
    /** {@code GET /report(date={d})} */
    default void get() {
        getCall().execute();
    }

    default Call<@Nullable Void> getCall() {
        return chain().request("GET").replyNothing();
    }
}
