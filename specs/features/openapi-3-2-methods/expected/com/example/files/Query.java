package com.example.files;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /files/query} */
@NullMarked
public interface Query extends Link<Query> {
    /** A link named like a method stays what it was. */
    default List<String> get() {
        return getCall().execute();
    }

    default Call<List<String>> getCall() {
        return chain().request("GET").reply(Codecs.list(Codecs.STRING));
    }
}
