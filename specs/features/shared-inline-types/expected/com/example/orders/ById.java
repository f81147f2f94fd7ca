package com.example.orders;

import com.example.model.Customers;
import com.example.model.ErrorResponse;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /orders/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /**
     * {@code GET /orders/{id}}
     *
     * @throws dev.catenary.runtime.ApiException on 404 ({@code ErrorResponse})
     */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default Call<GetHttpMethod.WellformedResponse> getCall() {
        return chain().request("GET").errors(ErrorResponse.TYPE, 404).reply(GetHttpMethod.WellformedResponse.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class Gross extends Model {
            public static final ModelType<Gross> TYPE = ModelType.of("Gross", Gross::new, p -> {
                p.optional("cents", Codecs.INT64);
            });

            private Gross(Values values) {
                super(TYPE, values);
            }

            public static Gross fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable Long cents() {
                return find(0);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("status", Status.TYPE);
                        p.optional("state", State.TYPE);
                        p.optional("customer", Customers.TYPE).nullable();
                        p.optional("lines", Codecs.list(Lines.TYPE));
                        p.optional("total", Gross.TYPE);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable Status status() {
                return find(0);
            }

            public @Nullable State state() {
                return find(1);
            }

            /** Who ordered. */
            public @Nullable Customers customer() {
                return find(2);
            }

            public Field<Customers> customerField() {
                return field(2);
            }

            public @Nullable List<Lines> lines() {
                return find(3);
            }

            public @Nullable Gross total() {
                return find(4);
            }

            public static final class Lines extends Model {
                public static final ModelType<Lines> TYPE = ModelType.of("Lines", Lines::new, p -> {
                    p.optional("net", Gross.TYPE);
                    p.optional("gross", Gross.TYPE);
                });

                private Lines(Values values) {
                    super(TYPE, values);
                }

                public static Lines fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public @Nullable Gross net() {
                    return find(0);
                }

                public @Nullable Gross gross() {
                    return find(1);
                }
            }

            public static final class State extends OpenEnum<String, State.Known> {
                public static final State ACTIVE = new State("active", Known.ACTIVE);
                public static final State GONE = new State("gone", Known.GONE);

                public static final EnumType<State, String> TYPE = EnumType.of(Codecs.STRING,
                        value -> new State(value, Known.UNRECOGNIZED), ACTIVE, GONE);

                private State(String value, Known known) {
                    super(value, known);
                }

                public static State of(String value) {
                    return TYPE.of(value);
                }

                /** The values of the description, for {@code switch}. */
                public enum Known {
                    ACTIVE, GONE, UNRECOGNIZED
                }
            }

            public static final class Status extends OpenEnum<String, Status.Known> {
                public static final Status OPEN = new Status("open", Known.OPEN);
                public static final Status CLOSED = new Status("closed", Known.CLOSED);

                public static final EnumType<Status, String> TYPE = EnumType.of(Codecs.STRING,
                        value -> new Status(value, Known.UNRECOGNIZED), OPEN, CLOSED);

                private Status(String value, Known known) {
                    super(value, known);
                }

                public static Status of(String value) {
                    return TYPE.of(value);
                }

                /** The values of the description, for {@code switch}. */
                public enum Known {
                    OPEN, CLOSED, UNRECOGNIZED
                }
            }
        }
    }
}
