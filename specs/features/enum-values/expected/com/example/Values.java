package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /values} */
@NullMarked
public interface Values extends Link<Values> {
    /** {@code GET /values} */
    default com.example.model.Values get() {
        return getCall().execute();
    }

    default com.example.model.Values get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<com.example.model.Values> getCall() {
        return getCall(config -> {});
    }

    default Call<com.example.model.Values> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .reply(com.example.model.Values.TYPE);
    }

    /** {@code PUT /values} */
    default void put(com.example.model.Values data) {
        putCall(data).execute();
    }

    default void put(Consumer<com.example.model.Values.Builder> data) {
        put(com.example.model.Values.of(data));
    }

    default Call<@Nullable Void> putCall(com.example.model.Values data) {
        return chain().request("PUT").json(com.example.model.Values.TYPE, data).replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("level", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig level(@Nullable Level level) {
                return set(0, level);
            }

            public static final class Level extends OpenEnum<Long, Level.Known> {
                public static final Level _1 = new Level(1L, Known._1);
                public static final Level _2 = new Level(2L, Known._2);

                public static final EnumType<Level, Long> TYPE = EnumType.of(Codecs.INT64,
                        value -> new Level(value, Known.UNRECOGNIZED), _1, _2);

                private Level(long value, Known known) {
                    super(value, known);
                }

                public static Level of(long value) {
                    return TYPE.of(value);
                }

                /** The values of the description, for {@code switch}. */
                public enum Known {
                    _1, _2, UNRECOGNIZED
                }
            }
        }
    }
}
