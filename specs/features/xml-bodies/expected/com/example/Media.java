package com.example;

import com.example.model.Medium;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Xml;
import org.jspecify.annotations.NullMarked;

/** {@code /media} */
@NullMarked
public interface Media extends Link<Media> {
    /** {@code POST /media} */
    default Medium post(Medium data) {
        return postCall(data).execute();
    }

    default Call<Medium> postCall(Medium data) {
        return chain().request("POST").xml("application/xml", Xml.named("Medium"), Medium.TYPE, data)
                .accept("application/xml").reply(Medium.TYPE);
    }
}
