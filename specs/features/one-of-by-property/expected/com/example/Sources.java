package com.example;

import com.example.model.Source;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /sources} */
@NullMarked
public interface Sources extends Link<Sources> {
    /** {@code POST /sources} */
    default List<Source> post(Source data) {
        return postCall(data).execute();
    }

    default Call<List<Source>> postCall(Source data) {
        return chain().request("POST").json(Source.TYPE, data).reply(Codecs.list(Source.TYPE));
    }
}
