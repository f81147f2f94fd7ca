package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /facts} */
@NullMarked
public interface Facts extends Link<Facts> {
    /** {@code GET /facts} */
    default void get() {
        getCall().execute();
    }

    default void get(Consumer<GetHttpMethod.RequestConfig> config) {
        getCall(config).execute();
    }

    default Call<@Nullable Void> getCall() {
        return getCall(config -> {});
    }

    default Call<@Nullable Void> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.queryString("filter", Style.JSON);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig filter(@Nullable Filter filter) {
                return set(0, filter);
            }

            public RequestConfig filter(Consumer<Filter.Builder> data) {
                return filter(Filter.of(data));
            }

            public static final class Filter extends Model {
                public static final ModelType<Filter> TYPE = ModelType.of("Filter", Filter::new, p -> {
                    p.optional("min", Codecs.INT64);
                    p.optional("of", Codecs.list(Codecs.STRING));
                });

                private Filter(Values values) {
                    super(TYPE, values);
                }

                public static Filter of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Filter fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public @Nullable Long min() {
                    return find(0);
                }

                public @Nullable List<String> of() {
                    return find(1);
                }

                public static final class Builder extends ModelBuilder<Filter, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder min(long min) {
                        return set(0, min);
                    }

                    public Builder of(@Nullable List<String> of) {
                        return set(1, of);
                    }

                    public Builder addOf(String item) {
                        return add(1, item);
                    }
                }
            }
        }
    }
}
