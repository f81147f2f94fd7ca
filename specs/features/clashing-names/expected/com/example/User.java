package com.example;

import com.example.model.User_gqrp;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /user} */
@NullMarked
public interface User extends Link<User> {
    /** {@code GET /user} */
    default User_gqrp get() {
        return getCall().execute();
    }

    default Call<User_gqrp> getCall() {
        return chain().request("GET").reply(User_gqrp.TYPE);
    }
}
