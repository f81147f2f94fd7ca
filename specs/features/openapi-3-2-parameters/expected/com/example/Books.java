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

/** {@code /books} */
@NullMarked
public interface Books extends Link<Books> {
    /** {@code GET /books} */
    default void get(Consumer<GetHttpMethod.RequestConfig> config) {
        getCall(config).execute();
    }

    default Call<@Nullable Void> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.queryString("search", Style.FORM_EXPLODE).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig search(Search search) {
                return set(0, search);
            }

            public RequestConfig search(Consumer<Search.Builder> data) {
                return search(Search.of(data));
            }

            public static final class Search extends Model {
                public static final ModelType<Search> TYPE = ModelType.of("Search", Search::new, p -> {
                    p.required("text", Codecs.STRING);
                    p.optional("tags", Codecs.list(Codecs.STRING));
                    p.optional("price", Price.TYPE);
                });

                private Search(Values values) {
                    super(TYPE, values);
                }

                public static Search of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Search fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public String text() {
                    return get(0);
                }

                public @Nullable List<String> tags() {
                    return find(1);
                }

                public @Nullable Price price() {
                    return find(2);
                }

                public static final class Builder extends ModelBuilder<Search, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder text(String text) {
                        return set(0, text);
                    }

                    public Builder tags(@Nullable List<String> tags) {
                        return set(1, tags);
                    }

                    public Builder addTags(String item) {
                        return add(1, item);
                    }

                    public Builder price(@Nullable Price price) {
                        return set(2, price);
                    }

                    public Builder price(Consumer<Price.Builder> data) {
                        return price(Price.of(data));
                    }
                }

                public static final class Price extends Model {
                    public static final ModelType<Price> TYPE = ModelType.of("Price", Price::new, p -> {
                        p.optional("max", Codecs.INT64);
                    });

                    private Price(Values values) {
                        super(TYPE, values);
                    }

                    public static Price of(Consumer<Builder> data) {
                        return TYPE.build(new Builder(), data);
                    }

                    public static Price fromJson(String json) {
                        return TYPE.fromJson(json);
                    }

                    public Builder toBuilder() {
                        return new Builder().takeOver(this);
                    }

                    public @Nullable Long max() {
                        return find(0);
                    }

                    public static final class Builder extends ModelBuilder<Price, Builder> {
                        public Builder() {
                            super(TYPE);
                        }

                        public Builder max(long max) {
                            return set(0, max);
                        }
                    }
                }
            }
        }
    }
}
