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

/** {@code /orders} */
@NullMarked
public interface Orders extends Link<Orders> {
    /** By a URL in the page, items described in place. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default PagedCall<GetHttpMethod.WellformedResponse, GetHttpMethod.WellformedResponse.Value> getCall() {
        return chain().request("GET")
                .replyPages(GetHttpMethod.WellformedResponse.TYPE, Paging.byLink("@odata.nextLink").items("value"));
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

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public List<Value> value() {
                return get(0);
            }

            public @Nullable String odataNextLink() {
                return find(1);
            }

            public static final class Value extends Model {
                public static final ModelType<Value> TYPE = ModelType.of("Value", Value::new, p -> {
                    p.optional("id", Codecs.INT64);
                });

                private Value(Values values) {
                    super(TYPE, values);
                }

                public static Value fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public @Nullable Long id() {
                    return find(0);
                }
            }
        }
    }
}
