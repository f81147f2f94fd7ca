package com.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.Paging;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /events} */
@NullMarked
public interface Events extends Link<Events> {
    /** A time of the last item. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default GetHttpMethod.WellformedResponse get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default PagedCall<GetHttpMethod.WellformedResponse, GetHttpMethod.WellformedResponse.WellformedResponseEvents> getCall(
            ) {
        return getCall(config -> {});
    }

    default PagedCall<GetHttpMethod.WellformedResponse, GetHttpMethod.WellformedResponse.WellformedResponseEvents> getCall(
            Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .replyPages(GetHttpMethod.WellformedResponse.TYPE,
                        Paging.byLastItem("since", "stamp", "time").items("events").more("meta", "unfinished"));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("since", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig since(@Nullable OffsetDateTime since) {
                return set(0, since);
            }
        }

        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("meta", Meta.TYPE);
                        p.optional("events", Codecs.list(WellformedResponseEvents.TYPE));
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable Meta meta() {
                return find(0);
            }

            public @Nullable List<WellformedResponseEvents> events() {
                return find(1);
            }

            public static final class Meta extends Model {
                public static final ModelType<Meta> TYPE = ModelType.of("Meta", Meta::new, p -> {
                    p.optional("unfinished", Codecs.BOOLEAN);
                });

                private Meta(Values values) {
                    super(TYPE, values);
                }

                public static Meta fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public @Nullable Boolean unfinished() {
                    return find(0);
                }
            }

            public static final class WellformedResponseEvents extends Model {
                public static final ModelType<WellformedResponseEvents> TYPE =
                        ModelType.of("WellformedResponseEvents", WellformedResponseEvents::new, p -> {
                            p.required("what", Codecs.STRING);
                            p.required("stamp", Stamp.TYPE);
                        });

                private WellformedResponseEvents(Values values) {
                    super(TYPE, values);
                }

                public static WellformedResponseEvents fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public String what() {
                    return get(0);
                }

                public Stamp stamp() {
                    return get(1);
                }

                public static final class Stamp extends Model {
                    public static final ModelType<Stamp> TYPE = ModelType.of("Stamp", Stamp::new, p -> {
                        p.required("time", Codecs.DATE_TIME);
                    });

                    private Stamp(Values values) {
                        super(TYPE, values);
                    }

                    public static Stamp fromJson(String json) {
                        return TYPE.fromJson(json);
                    }

                    public OffsetDateTime time() {
                        return get(0);
                    }
                }
            }
        }
    }
}
