package com.example;

import com.example.model.File;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /files} */
@NullMarked
public interface Files extends Link<Files> {
    /** By a token in the page. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default GetHttpMethod.WellformedResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<GetHttpMethod.WellformedResponse, File> getCall() {
        return getCall(config -> {});
    }

    default PagedCall<GetHttpMethod.WellformedResponse, File> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(GetHttpMethod.WellformedResponse.TYPE,
                        Paging.byToken("pageToken", "nextPageToken").items("files"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("pageToken", Style.FORM);
                p.query("pageSize", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig pageToken(@Nullable String pageToken) {
                return set(0, pageToken);
            }

            public RequestConfig pageSize(int pageSize) {
                return set(1, pageSize);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("files", Codecs.list(File.TYPE));
                        p.optional("nextPageToken", Codecs.STRING);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable List<File> files() {
                return find(0);
            }

            public @Nullable String nextPageToken() {
                return find(1);
            }
        }
    }
}
