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
                p.queryString("search", Style.FORM_EXPLODE).encoding(Style.DEEP_OBJECT, "from")
                        .encoding(Style.FORM, "sort").required();
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
                    p.optional("sort", Codecs.list(Codecs.STRING));
                    p.optional("from", From.TYPE);
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

                public @Nullable List<String> sort() {
                    return find(3);
                }

                public @Nullable From from() {
                    return find(4);
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

                    public Builder sort(@Nullable List<String> sort) {
                        return set(3, sort);
                    }

                    public Builder addSort(String item) {
                        return add(3, item);
                    }

                    public Builder from(@Nullable From from) {
                        return set(4, from);
                    }

                    public Builder from(Consumer<From.Builder> data) {
                        return from(From.of(data));
                    }
                }

                public static final class From extends Model {
                    public static final ModelType<From> TYPE = ModelType.of("From", From::new, p -> {
                        p.optional("year", Codecs.INT64);
                    });

                    private From(Values values) {
                        super(TYPE, values);
                    }

                    public static From of(Consumer<Builder> data) {
                        return TYPE.build(new Builder(), data);
                    }

                    public static From fromJson(String json) {
                        return TYPE.fromJson(json);
                    }

                    public Builder toBuilder() {
                        return new Builder().takeOver(this);
                    }

                    public @Nullable Long year() {
                        return find(0);
                    }

                    public static final class Builder extends ModelBuilder<From, Builder> {
                        public Builder() {
                            super(TYPE);
                        }

                        public Builder year(long year) {
                            return set(0, year);
                        }
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
