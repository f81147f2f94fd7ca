package com.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /orders} */
@NullMarked
public interface Orders extends Link<Orders> {
    /** By a URL in the page, items described in place. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default PagedCall<GetHttpMethod.WellformedResponse, GetHttpMethod.WellformedResponse.Value> getCall(
            ) {
        return chain().request("GET").replyPages(GetHttpMethod.WellformedResponse.TYPE,
                Paging.byLink("@odata.nextLink").items("value"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.required("value", Codecs.list(Value.TYPE));
                        p.optional("@odata.nextLink", Codecs.STRING);
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

            public List<Value> value() {
                return get(0);
            }

            public @Nullable String odataNextLink() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<WellformedResponse, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder value(List<Value> value) {
                    return set(0, value);
                }

                public Builder addValue(Value item) {
                    return add(0, item);
                }

                public Builder addValue(Consumer<Value.Builder> item) {
                    return addValue(Value.of(item));
                }

                public Builder odataNextLink(@Nullable String odataNextLink) {
                    return set(1, odataNextLink);
                }
            }

            public static final class Value extends Model {
                public static final ModelType<Value> TYPE = ModelType.of("Value", Value::new, p -> {
                    p.optional("id", Codecs.INT64);
                });

                private Value(Values values) {
                    super(TYPE, values);
                }

                public static Value of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Value fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public @Nullable Long id() {
                    return find(0);
                }

                public static final class Builder extends ModelBuilder<Value, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder id(long id) {
                        return set(0, id);
                    }
                }
            }
        }
    }
}
