package com.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /blocks} */
@NullMarked
public interface Blocks extends Link<Blocks> {
    /** A URL by a name of its own. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default PagedCall<GetHttpMethod.WellformedResponse, String> getCall() {
        return chain().request("GET")
                .replyPages(GetHttpMethod.WellformedResponse.TYPE, Paging.byLink("older").items("blocks"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("blocks", Codecs.list(Codecs.STRING));
                        p.optional("older", Codecs.STRING);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable List<String> blocks() {
                return find(0);
            }

            public @Nullable String older() {
                return find(1);
            }
        }
    }
}
