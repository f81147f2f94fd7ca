package com.example;

import com.example.model.Charge;
import com.example.model.Refund;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /charges} */
@NullMarked
public interface Charges extends Link<Charges> {
    /** By the id of the last item. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default GetHttpMethod.WellformedResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<GetHttpMethod.WellformedResponse, GetHttpMethod.WellformedResponse.Data> getCall() {
        return getCall(config -> {});
    }

    default PagedCall<GetHttpMethod.WellformedResponse, GetHttpMethod.WellformedResponse.Data> getCall(
            Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(GetHttpMethod.WellformedResponse.TYPE,
                        Paging.byLastItem("starting_after", "id").items("data").more("has_more"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("starting_after", Style.FORM);
                p.query("limit", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig startingAfter(@Nullable String startingAfter) {
                return set(0, startingAfter);
            }

            public RequestConfig limit(long limit) {
                return set(1, limit);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.required("has_more", Codecs.BOOLEAN);
                        p.required("data", Codecs.list(Data.TYPE));
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public boolean hasMore() {
                return get(0);
            }

            public List<Data> data() {
                return get(1);
            }

            public sealed interface Data extends Union {
                UnionType<Data> TYPE = UnionType.of("Data", v -> {
                    v.wrap(OfCharge.class, Charge.TYPE, OfCharge::new).kinds(JsonKind.OBJECT).required("amount");
                    v.wrap(OfRefund.class, Refund.TYPE, OfRefund::new).kinds(JsonKind.OBJECT).required("charge");
                    v.unknown(Unknown.class, Unknown::new);
                });

                record OfCharge(Charge value) implements Data {}

                record OfRefund(Refund value) implements Data {}

                record Unknown(JsonValue value) implements Data {}
            }
        }
    }
}
