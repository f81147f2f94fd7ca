package com.example;

import com.example.model.Chunk;
import com.example.model.Completion;
import com.example.model.Problem;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EventStream;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /completions} */
@NullMarked
public interface Completions extends Link<Completions> {
    /**
     * Complete a chat.
     *
     * @throws dev.catenary.runtime.ApiException on 429 ({@code Problem})
     */
    default Completion post(PostHttpMethod.JsonDataRequest data) {
        return postCall(data).execute();
    }

    default Completion post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        return post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<Completion> postCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data).errors(Problem.TYPE, 429)
                .reply(Completion.TYPE);
    }

    /** Does the same as {@code post}, but receives server-sent events. Close what comes. */
    default EventStream<Chunk> postEvents(PostHttpMethod.JsonDataRequest data) {
        return postEventsCall(data).execute();
    }

    default EventStream<Chunk> postEvents(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        return postEvents(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<EventStream<Chunk>> postEventsCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data)
                .accept("text/event-stream, application/json;q=0.9").errors(Problem.TYPE, 429).replyEvents(Chunk.TYPE);
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("prompt", Codecs.STRING);
                        p.optional("stream", Codecs.BOOLEAN);
                    });

            private JsonDataRequest(Values values) {
                super(TYPE, values);
            }

            public static JsonDataRequest of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static JsonDataRequest fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String prompt() {
                return get(0);
            }

            public @Nullable Boolean stream() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder prompt(String prompt) {
                    return set(0, prompt);
                }

                public Builder stream(boolean stream) {
                    return set(1, stream);
                }
            }
        }
    }
}
