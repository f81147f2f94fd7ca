package com.example;

import com.example.model.Thing;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /things} */
@NullMarked
public interface Things extends Link<Things> {
    /** {@code POST /things} */
    default Thing post(Thing data) {
        return postCall(data).execute();
    }

    default Thing post(Consumer<Thing.Builder> data) {
        return post(Thing.of(data));
    }

    default Call<Thing> postCall(Thing data) {
        return chain().request("POST").json(Thing.TYPE, data).reply(Thing.TYPE);
    }
}
