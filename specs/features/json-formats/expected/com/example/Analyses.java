package com.example;

import com.example.analyses.PostSarif;
import com.example.model.Repository;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /analyses} */
@NullMarked
public interface Analyses extends Link<Analyses> {
    /**
     * {@code POST /analyses}
     *
     * @return null where there is no body: 204
     */
    default PostHttpMethod. @Nullable WellformedResponse post(Repository data) {
        return postCall(data).execute();
    }

    default PostHttpMethod. @Nullable WellformedResponse post(Consumer<Repository.Builder> data) {
        return post(Repository.of(data));
    }

    default Call<PostHttpMethod. @Nullable WellformedResponse> postCall(Repository data) {
        return chain().request("POST").json(Repository.TYPE, data).replyIfAny(PostHttpMethod.WellformedResponse.TYPE);
    }

    /** Does the same as {@code post}, but receives JSON: {@code application/sarif+json}. */
    default @Nullable Map<String, JsonValue> postSarif_radh(Repository data) {
        return postSarif_radhCall(data).execute();
    }

    default @Nullable Map<String, JsonValue> postSarif_radh(Consumer<Repository.Builder> data) {
        return postSarif_radh(Repository.of(data));
    }

    default Call<@Nullable Map<String, JsonValue>> postSarif_radhCall(Repository data) {
        return chain().request("POST").json(Repository.TYPE, data).accept("application/sarif+json")
                .replyIfAny(Codecs.map(Codecs.JSON));
    }

    /** Does the same as {@code post}, but receives JSON: {@code application/json;profile=full}. */
    default PostHttpMethod. @Nullable JsonFullWellformedResponse postJsonFull(Repository data) {
        return postJsonFullCall(data).execute();
    }

    default PostHttpMethod. @Nullable JsonFullWellformedResponse postJsonFull(Consumer<Repository.Builder> data) {
        return postJsonFull(Repository.of(data));
    }

    default Call<PostHttpMethod. @Nullable JsonFullWellformedResponse> postJsonFullCall(Repository data) {
        return chain().request("POST").json(Repository.TYPE, data).accept("application/json;profile=full")
                .replyIfAny(PostHttpMethod.JsonFullWellformedResponse.TYPE);
    }

    default PostSarif postSarif() {
        return chain().to("postSarif", here -> () -> here);
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonFullWellformedResponse extends Model {
            public static final ModelType<JsonFullWellformedResponse> TYPE =
                    ModelType.of("JsonFullWellformedResponse", JsonFullWellformedResponse::new, p -> {
                        p.required("rule", Codecs.STRING);
                        p.optional("places", Codecs.list(Codecs.STRING));
                    });

            private JsonFullWellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static JsonFullWellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public String rule() {
                return get(0);
            }

            public @Nullable List<String> places() {
                return find(1);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("rule", Codecs.STRING);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable String rule() {
                return find(0);
            }
        }
    }
}
