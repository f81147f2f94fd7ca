package com.example.documents;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /documents/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** {@code GET /documents/{id}} */
    default String get() {
        return getCall().execute();
    }

    default Call<String> getCall() {
        return chain().request("GET").accept("text/plain").replyText();
    }

    /** {@code POST /documents/{id}} */
    default String post() {
        return postCall(null).execute();
    }

    default String post(String data) {
        return postCall(data).execute();
    }

    default Call<String> postCall(@Nullable String data) {
        return chain().request("POST").text("text/plain", data).accept("text/plain").replyText();
    }
}
