package com.example;

import com.example.model.Event;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /events} */
@NullMarked
public interface Events extends Link<Events> {
    /** {@code GET /events} */
    default List<Event> get() {
        return getCall().execute();
    }

    default Call<List<Event>> getCall() {
        return chain().request("GET").reply(Codecs.list(Event.TYPE));
    }

    /** {@code POST /events} */
    default void post(Event data) {
        postCall(data).execute();
    }

    default Call<@Nullable Void> postCall(Event data) {
        return chain().request("POST").json(Event.TYPE, data).replyNothing();
    }
}
