package com.example;

import com.example.model.Repository;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /reports} */
@NullMarked
public interface Reports extends Link<Reports> {
    /** {@code PUT /reports} */
    default Repository put() {
        return putCall().execute();
    }

    default Call<Repository> putCall() {
        return chain().request("PUT").reply(Repository.TYPE);
    }
}
