package com.example;

import com.example.model.Node;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /parent} */
@NullMarked
public interface Parent extends Link<Parent> {
    /** {@code PUT /parent} */
    default @Nullable Node put(@Nullable Node data) {
        return putCall(data).execute();
    }

    default @Nullable Node put(Consumer<Node.Builder> data) {
        return put(Node.of(data));
    }

    default Call<@Nullable Node> putCall(@Nullable Node data) {
        return chain().request("PUT").json(Codecs.nullable(Node.TYPE), data).reply(Codecs.nullable(Node.TYPE));
    }
}
