package com.example;

import com.example.model.Row;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /rows} */
@NullMarked
public interface Rows extends Link<Rows> {
    /** {@code PUT /rows} */
    default Row put(Row data) {
        return putCall(data).execute();
    }

    default Row put(Consumer<Row.Builder> data) {
        return put(Row.of(data));
    }

    default Call<Row> putCall(Row data) {
        return chain().request("PUT").json(Row.TYPE, data).reply(Row.TYPE);
    }
}
