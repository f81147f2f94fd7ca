package com.example;

import com.example.model.Wide;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /all} */
@NullMarked
public interface All extends Link<All> {
    /** {@code GET /all} */
    default Wide get() {
        return getCall().execute();
    }

    default Call<Wide> getCall() {
        return chain().request("GET").reply(Wide.TYPE);
    }
}
