package com.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
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

/** {@code /users} */
@NullMarked
public interface Users extends Link<Users> {
    /** By the number of items to pass over. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall(config -> {}).execute();
    }

    default GetHttpMethod.WellformedResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<GetHttpMethod.WellformedResponse, String> getCall() {
        return getCall(config -> {});
    }

    default PagedCall<GetHttpMethod.WellformedResponse, String> getCall(
            Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(GetHttpMethod.WellformedResponse.TYPE,
                Paging.byOffset("offset").items("data"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("offset", Style.FORM);
                p.query("limit", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig offset(long offset) {
                return set(0, offset);
            }

            public RequestConfig limit(long limit) {
                return set(1, limit);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("total", Codecs.INT64);
                        p.optional("data", Codecs.list(Codecs.STRING));
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable Long total() {
                return find(0);
            }

            public @Nullable List<String> data() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<WellformedResponse, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder total(long total) {
                    return set(0, total);
                }

                public Builder data(@Nullable List<String> data) {
                    return set(1, data);
                }

                public Builder addData(String item) {
                    return add(1, item);
                }
            }
        }
    }
}
