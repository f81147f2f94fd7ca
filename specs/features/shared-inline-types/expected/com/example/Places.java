package com.example;

import com.example.model.Address;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /places} */
@NullMarked
public interface Places extends Link<Places> {
    /** {@code GET /places} */
    default List<Address> get() {
        return getCall().execute();
    }

    default Call<List<Address>> getCall() {
        return chain().request("GET").reply(Codecs.list(Address.TYPE));
    }
}
