package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Replies;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /jobs} */
@NullMarked
public interface Jobs extends Link<Jobs> {
    /** {@code POST /jobs} */
    default PostHttpMethod.WellformedResponse post() {
        return postCall().execute();
    }

    default Call<PostHttpMethod.WellformedResponse> postCall() {
        return chain().request("POST").replies(PostHttpMethod.WellformedResponse::replies);
    }

    /** {@code DELETE /jobs} */
    default void delete() {
        deleteCall().execute();
    }

    default Call<@Nullable Void> deleteCall() {
        return chain().request("DELETE").replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        /** What the API answers, by status. */
        sealed interface WellformedResponse {
            private static void replies(Replies<WellformedResponse> r) {
                r.on("200", WellformedResponse200.TYPE, Status200::new);
                r.on("202", WellformedResponse202.TYPE, Status202::new);
            }

            record Status200(WellformedResponse200 value) implements WellformedResponse {}

            record Status202(WellformedResponse202 value) implements WellformedResponse {}
        }

        final class WellformedResponse200 extends Model {
            public static final ModelType<WellformedResponse200> TYPE =
                    ModelType.of("WellformedResponse200", WellformedResponse200::new, p -> {
                        p.optional("result", Codecs.STRING);
                    });

            private WellformedResponse200(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse200 fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable String result() {
                return find(0);
            }
        }

        final class WellformedResponse202 extends Model {
            public static final ModelType<WellformedResponse202> TYPE =
                    ModelType.of("WellformedResponse202", WellformedResponse202::new, p -> {
                        p.optional("poll_after", Codecs.INT64);
                    });

            private WellformedResponse202(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse202 fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable Long pollAfter() {
                return find(0);
            }
        }
    }
}
