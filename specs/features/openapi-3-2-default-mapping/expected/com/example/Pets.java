package com.example;

import com.example.model.Pet;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /pets} */
@NullMarked
public interface Pets extends Link<Pets> {
    /** {@code GET /pets} */
    default List<Pet> get() {
        return getCall().execute();
    }

    default Call<List<Pet>> getCall() {
        return chain().request("GET").reply(Codecs.list(Pet.TYPE));
    }
}
