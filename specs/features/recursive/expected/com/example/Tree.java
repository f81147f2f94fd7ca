package com.example;

import com.example.model.Node;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /tree} */
@NullMarked
public interface Tree extends Link<Tree> {
    /** {@code GET /tree} */
    default Node get() {
        return getCall().execute();
    }

    default Call<Node> getCall() {
        return chain().request("GET").reply(Node.TYPE);
    }
}
