package com.example;

import com.example.model.Target;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /payouts} */
@NullMarked
public interface Payouts extends Link<Payouts> {
    /** {@code GET /payouts} */
    default List<Target> get() {
        return getCall().execute();
    }

    default Call<List<Target>> getCall() {
        return chain().request("GET").reply(Codecs.list(Target.TYPE));
    }
}
