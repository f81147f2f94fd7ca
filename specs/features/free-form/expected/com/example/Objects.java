package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** {@code /objects} */
@NullMarked
public interface Objects extends Link<Objects> {
    /**
     * {@code POST /objects}
     *
     * @throws dev.catenary.runtime.ApiException on default
     */
    default JsonValue post(Map<String, JsonValue> data) {
        return postCall(data).execute();
    }

    default Call<JsonValue> postCall(Map<String, JsonValue> data) {
        return chain().request("POST").json(Codecs.map(Codecs.JSON), data).errors(Codecs.JSON, "default")
                .reply(Codecs.JSON);
    }
}
