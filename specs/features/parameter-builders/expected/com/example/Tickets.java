package com.example;

import com.example.model.Order;
import com.example.model.Place;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /tickets} */
@NullMarked
public interface Tickets extends Link<Tickets> {
    /** {@code GET /tickets} */
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
                p.query("tag", Style.FORM_EXPLODE);
                p.query("number", Style.FORM);
                p.query("filter", Style.DEEP_OBJECT);
                p.query("sort", Style.JSON).required();
                p.query("near", Style.JSON);
                p.header("X-Trace", Style.SIMPLE);
                p.query("add_tag", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            /** Tickets with any of these. */
            public RequestConfig tag(@Nullable List<String> tag) {
                return set(0, tag);
            }

            public RequestConfig addTag_vhex(String item) {
                return add(0, item);
            }

            public RequestConfig number(@Nullable List<Integer> number) {
                return set(1, number);
            }

            public RequestConfig addNumber(int item) {
                return add(1, item);
            }

            public RequestConfig filter(@Nullable Filter filter) {
                return set(2, filter);
            }

            public RequestConfig filter(Consumer<Filter.Builder> data) {
                return filter(Filter.of(data));
            }

            public RequestConfig sort(List<Order> sort) {
                return set(3, sort);
            }

            public RequestConfig addSort(Order item) {
                return add(3, item);
            }

            public RequestConfig addSort(Consumer<Order.Builder> item) {
                return addSort(Order.of(item));
            }

            public RequestConfig near(@Nullable Place near) {
                return set(4, near);
            }

            public RequestConfig near(Consumer<Place.Builder> data) {
                return near(Place.of(data));
            }

            public RequestConfig xTrace(@Nullable List<String> xTrace) {
                return set(5, xTrace);
            }

            public RequestConfig addXTrace(String item) {
                return add(5, item);
            }

            /** Has the name that a method of tag wants. */
            public RequestConfig addTag(@Nullable String addTag) {
                return set(6, addTag);
            }

            public static final class Filter extends Model {
                public static final ModelType<Filter> TYPE = ModelType.of("Filter", Filter::new, p -> {
                    p.optional("status", Status.TYPE);
                    p.optional("owners", Codecs.list(Codecs.STRING));
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

                public @Nullable Status status() {
                    return find(0);
                }

                public @Nullable List<String> owners() {
                    return find(1);
                }

                public static final class Builder extends ModelBuilder<Filter, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder status(@Nullable Status status) {
                        return set(0, status);
                    }

                    public Builder owners(@Nullable List<String> owners) {
                        return set(1, owners);
                    }

                    public Builder addOwners(String item) {
                        return add(1, item);
                    }
                }

                public static final class Status extends OpenEnum<String, Status.Known> {
                    public static final Status OPEN = new Status("open", Known.OPEN);
                    public static final Status DONE = new Status("done", Known.DONE);

                    public static final EnumType<Status, String> TYPE = EnumType.of(Codecs.STRING,
                            value -> new Status(value, Known.UNRECOGNIZED), OPEN, DONE);

                    private Status(String value, Known known) {
                        super(value, known);
                    }

                    public static Status of(String value) {
                        return TYPE.of(value);
                    }

                    /** The values of the description, for {@code switch}. */
                    public enum Known {
                        OPEN, DONE, UNRECOGNIZED
                    }
                }
            }
        }
    }
}
