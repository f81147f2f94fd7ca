package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /regions} */
@NullMarked
public interface Regions extends Link<Regions> {
    /** All at once, an extension says, whatever the names are. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default Call<GetHttpMethod.WellformedResponse> getCall() {
        return chain().request("GET").reply(GetHttpMethod.WellformedResponse.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("value", Codecs.list(Codecs.STRING));
                        p.optional("nextLink", Codecs.STRING);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable List<String> value() {
                return find(0);
            }

            public @Nullable String nextLink() {
                return find(1);
            }
        }
    }
}
