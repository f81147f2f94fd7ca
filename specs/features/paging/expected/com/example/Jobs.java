package com.example;

import com.example.model.File;
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

/** {@code /jobs} */
@NullMarked
public interface Jobs extends Link<Jobs> {
    /** By an extension, which says where the items and the URL are. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default PagedCall<GetHttpMethod.WellformedResponse, File> getCall() {
        return chain().request("GET")
                .replyPages(GetHttpMethod.WellformedResponse.TYPE, Paging.byLink("onward").items("jobs"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("onward", Codecs.STRING);
                        p.optional("warnings", Codecs.list(Codecs.STRING));
                        p.optional("jobs", Codecs.list(File.TYPE));
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable String onward() {
                return find(0);
            }

            public @Nullable List<String> warnings() {
                return find(1);
            }

            public @Nullable List<File> jobs() {
                return find(2);
            }
        }
    }
}
