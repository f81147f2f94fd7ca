package com.example;

import com.example.model.Thing;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Replies;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.NullMarked;

/** {@code /several} */
@NullMarked
public interface Several extends Link<Several> {
    /** {@code GET /several} */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default Call<GetHttpMethod.WellformedResponse> getCall() {
        return chain().request("GET").replies(GetHttpMethod.WellformedResponse::replies);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** What the API answers, by status. */
        sealed interface WellformedResponse {
            private static void replies(Replies<WellformedResponse> r) {
                r.on("200", Thing.TYPE, Status200::new);
                r.on("202", WellformedResponse202.TYPE, Status202::new);
                r.nothing("204", Status204::new);
            }

            record Status200(Thing value) implements WellformedResponse {}

            record Status202(WellformedResponse202 value) implements WellformedResponse {}

            record Status204() implements WellformedResponse {}
        }

        final class WellformedResponse202 extends Model {
            public static final ModelType<WellformedResponse202> TYPE =
                    ModelType.of("WellformedResponse202", WellformedResponse202::new, p -> {
                        p.required("poll", Codecs.STRING);
                    });

            private WellformedResponse202(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse202 fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public String poll() {
                return get(0);
            }
        }
    }
}
