package com.example;

import com.example.model.Report;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.ItemStream;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /lines} */
@NullMarked
public interface Lines extends Link<Lines> {
    /** {@code GET /lines} */
    default ItemStream<Report> get() {
        return getCall().execute();
    }

    default Call<ItemStream<Report>> getCall() {
        return chain().request("GET").replyItems(Report.TYPE);
    }
}
