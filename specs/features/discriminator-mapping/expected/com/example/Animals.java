package com.example;

import com.example.model.Animal;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /animals} */
@NullMarked
public interface Animals extends Link<Animals> {
    /** {@code GET /animals} */
    default List<Animal> get() {
        return getCall().execute();
    }

    default Call<List<Animal>> getCall() {
        return chain().request("GET").reply(Codecs.list(Animal.TYPE));
    }

    /** {@code POST /animals} */
    default void post(Animal data) {
        postCall(data).execute();
    }

    default Call<@Nullable Void> postCall(Animal data) {
        return chain().request("POST").json(Animal.TYPE, data).replyNothing();
    }
}
