package com.example.stocks;

import com.example.stocks.id.Start;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /stocks/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    default Start start() {
        return chain().to("start", here -> () -> here);
    }

    /** Short for {@code start().post(data)}. */
    default void start(Start.PostHttpMethod.JsonDataRequest data) {
        start().post(data);
    }

    /** Short for {@code start().post(data)}. */
    default void start(Consumer<Start.PostHttpMethod.JsonDataRequest.Builder> data) {
        start().post(data);
    }
}
