package com.example;

import com.example.model.Delivery;
import com.example.model.Trigger;
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

/** {@code /deliveries} */
@NullMarked
public interface Deliveries extends Link<Deliveries> {
    /** {@code GET /deliveries} */
    default Delivery get() {
        return getCall().execute();
    }

    default Delivery get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<Delivery> getCall() {
        return getCall(config -> {});
    }

    default Call<Delivery> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).reply(Delivery.TYPE);
    }

    /** {@code PUT /deliveries} */
    default void put(Delivery data) {
        putCall(data).execute();
    }

    default void put(Consumer<Delivery.Builder> data) {
        put(Delivery.of(data));
    }

    default Call<@Nullable Void> putCall(Delivery data) {
        return chain().request("PUT").json(Delivery.TYPE, data).replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("trigger", Style.FORM);
                p.query("login", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            /** What made a delivery start. */
            public RequestConfig trigger(@Nullable Trigger trigger) {
                return set(0, trigger);
            }

            public RequestConfig login(@Nullable Login login) {
                return set(1, login);
            }

            public static final class Login extends OpenEnum<String, Login.Known> {
                public static final Login FACEBOOK = new Login("0", Known.FACEBOOK);
                public static final Login GOOGLE = new Login("1", Known.GOOGLE);

                /** Single sign-on */
                public static final Login SSO = new Login("101", Known.SSO);

                public static final EnumType<Login, String> TYPE = EnumType.of(Codecs.STRING,
                        value -> new Login(value, Known.UNRECOGNIZED), FACEBOOK, GOOGLE, SSO);

                private Login(String value, Known known) {
                    super(value, known);
                }

                public static Login of(String value) {
                    return TYPE.of(value);
                }

                /** The values of the description, for {@code switch}. */
                public enum Known {
                    FACEBOOK, GOOGLE, SSO, UNRECOGNIZED
                }
            }
        }
    }
}
