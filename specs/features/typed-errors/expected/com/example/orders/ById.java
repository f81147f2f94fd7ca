package com.example.orders;

import com.example.model.Error;
import com.example.model.NotFound;
import com.example.model.Problem;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /orders/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /**
     * {@code GET /orders/{id}}
     *
     * @throws dev.catenary.runtime.ApiException on 404 ({@code NotFound}); default ({@code Error})
     */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default Call<GetHttpMethod.WellformedResponse> getCall() {
        return chain().request("GET").errors(NotFound.TYPE, 404).errors(Error.TYPE, "default")
                .reply(GetHttpMethod.WellformedResponse.TYPE);
    }

    /**
     * {@code PUT /orders/{id}}
     *
     * @throws dev.catenary.runtime.ApiException on 400, default ({@code Error}); 400, default ({@code Problem}); 409,
     *     5XX ({@code Problem}); 5XX ({@code PutHttpMethod.TraceErrorResponse5XX})
     */
    default void put() {
        putCall().execute();
    }

    default Call<@Nullable Void> putCall() {
        return chain().request("PUT")
                .accept("application/json, application/problem+json;q=0.9, application/vnd.orders.trace+json;q=0.9")
                .errors(Error.TYPE, 400).errors(Error.TYPE, "default")
                .errors("application/problem+json", Problem.TYPE, 400)
                .errors("application/problem+json", Problem.TYPE, "default").errors(Problem.TYPE, 409)
                .errors(Problem.TYPE, "5XX")
                .errors("application/vnd.orders.trace+json", PutHttpMethod.TraceErrorResponse5XX.TYPE, "5XX")
                .replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("id", Codecs.STRING);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable String id() {
                return find(0);
            }
        }
    }

    /** Types of {@code PUT}. */
    interface PutHttpMethod {
        final class TraceErrorResponse5XX extends Model {
            public static final ModelType<TraceErrorResponse5XX> TYPE =
                    ModelType.of("TraceErrorResponse5XX", TraceErrorResponse5XX::new, p -> {
                        p.required("trace", Codecs.STRING);
                    });

            private TraceErrorResponse5XX(Values values) {
                super(TYPE, values);
            }

            public static TraceErrorResponse5XX fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public String trace() {
                return get(0);
            }
        }
    }
}
