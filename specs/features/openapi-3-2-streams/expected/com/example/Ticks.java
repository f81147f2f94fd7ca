package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EventStream;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /ticks} */
@NullMarked
public interface Ticks extends Link<Ticks> {
    /** {@code GET /ticks} */
    default EventStream<String> get() {
        return getCall().execute();
    }

    default Call<EventStream<String>> getCall() {
        return chain().request("GET").replyEvents(Codecs.STRING);
    }
}
