package com.example;

import com.example.model.MembersItem;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** {@code /teams} */
@NullMarked
public interface Teams extends Link<Teams> {
    /** {@code GET /teams} */
    default Map<String, List<MembersItem>> get() {
        return getCall().execute();
    }

    default Call<Map<String, List<MembersItem>>> getCall() {
        return chain().request("GET").reply(Codecs.map(Codecs.list(MembersItem.TYPE)));
    }

    /** {@code PUT /teams} */
    default Map<String, Long> put(Map<String, List<MembersItem>> data) {
        return putCall(data).execute();
    }

    default Call<Map<String, Long>> putCall(Map<String, List<MembersItem>> data) {
        return chain().request("PUT").json(Codecs.map(Codecs.list(MembersItem.TYPE)), data)
                .reply(Codecs.map(Codecs.INT64));
    }
}
