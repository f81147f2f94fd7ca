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
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /things} */
@NullMarked
public interface Things extends Link<Things> {
    /** {@code GET /things} */
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
                p.query("id", Style.FORM_EXPLODE);
                p.query("tag", Style.FORM);
                p.query("size", Style.PIPE);
                p.query("area", Style.SPACE);
                p.query("filter", Style.DEEP_OBJECT);
                p.query("near", Style.JSON);
                p.query("raw", Style.FORM.allowReserved());
                p.query("page", Style.FORM).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            /** Exploded form is the default. */
            public RequestConfig id(@Nullable List<Long> id) {
                return set(0, id);
            }

            public RequestConfig addId(long item) {
                return add(0, item);
            }

            public RequestConfig tag(@Nullable List<String> tag) {
                return set(1, tag);
            }

            public RequestConfig addTag(String item) {
                return add(1, item);
            }

            public RequestConfig size(@Nullable List<Long> size) {
                return set(2, size);
            }

            public RequestConfig addSize(long item) {
                return add(2, item);
            }

            public RequestConfig area(@Nullable List<String> area) {
                return set(3, area);
            }

            public RequestConfig addArea(String item) {
                return add(3, item);
            }

            public RequestConfig filter(@Nullable Filter filter) {
                return set(4, filter);
            }

            public RequestConfig filter(Consumer<Filter.Builder> data) {
                return filter(Filter.of(data));
            }

            public RequestConfig near(@Nullable Near near) {
                return set(5, near);
            }

            public RequestConfig near(Consumer<Near.Builder> data) {
                return near(Near.of(data));
            }

            public RequestConfig raw(@Nullable String raw) {
                return set(6, raw);
            }

            public RequestConfig page(int page) {
                return set(7, page);
            }

            public static final class Filter extends Model {
                public static final ModelType<Filter> TYPE = ModelType.of("Filter", Filter::new, p -> {
                    p.optional("color", Codecs.STRING);
                    p.optional("min", Codecs.INT64);
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

                public @Nullable String color() {
                    return find(0);
                }

                public @Nullable Long min() {
                    return find(1);
                }

                public static final class Builder extends ModelBuilder<Filter, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder color(@Nullable String color) {
                        return set(0, color);
                    }

                    public Builder min(long min) {
                        return set(1, min);
                    }
                }
            }

            public static final class Near extends Model {
                public static final ModelType<Near> TYPE = ModelType.of("Near", Near::new, p -> {
                    p.optional("lat", Codecs.DECIMAL);
                });

                private Near(Values values) {
                    super(TYPE, values);
                }

                public static Near of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Near fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public @Nullable BigDecimal lat() {
                    return find(0);
                }

                public static final class Builder extends ModelBuilder<Near, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder lat(@Nullable BigDecimal lat) {
                        return set(0, lat);
                    }
                }
            }
        }
    }
}
