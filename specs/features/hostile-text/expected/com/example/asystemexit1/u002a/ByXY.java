package com.example.asystemexit1.u002a;

import com.example.model.Evil;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** <code>/a";System.exit(1);"/&#92;u002a/{x"y}</code> */
@NullMarked
public interface ByXY extends Link<ByXY> {
    /**
     * &#42;&#47; } class Evil { /&#42;
     * <p>line / line /  <code>&#42;&#47;</code> x i &#42;&#47; &#64;throws Evil
     *
     * @throws dev.catenary.runtime.ApiException on default ({@code Evil})
     * @see <a href="https://e.com/%22%2A/">&#42;&#47; &#92;</a>
     */
    default Evil get() {
        return getCall().execute();
    }

    default Evil get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<Evil> getCall() {
        return getCall(config -> {});
    }

    default Call<Evil> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .accept("application/json; x=\"*/\\\"").security("\");evil(\"").errors(Evil.TYPE, "default")
                .reply(Evil.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("\"); System.exit(1); (\"", Style.FORM);
                p.query("$L$T", Style.FORM_EXPLODE);
            });

            private RequestConfig() {
                super(TABLE);
            }

            /** &#42;&#47; */
            public RequestConfig systemExit1(@Nullable SystemExit1 systemExit1) {
                return set(0, systemExit1);
            }

            public RequestConfig lT(@Nullable List<String> lT) {
                return set(1, lT);
            }

            public RequestConfig addLT(String item) {
                return add(1, item);
            }

            public static final class SystemExit1 extends OpenEnum<String, SystemExit1.Known> {
                public static final SystemExit1 QUOTE_STAR_SLASH = new SystemExit1("\"*/", Known.QUOTE_STAR_SLASH);
                public static final SystemExit1 U0022 = new SystemExit1("\\u0022", Known.U0022);
                public static final SystemExit1 XA = new SystemExit1("\n", Known.XA);
                public static final SystemExit1 X202E = new SystemExit1("\u202e", Known.X202E);
                public static final SystemExit1 X = new SystemExit1("${x}", Known.X);
                public static final SystemExit1 A_B = new SystemExit1("a\u0000b", Known.A_B);

                public static final EnumType<SystemExit1, String> TYPE = EnumType.of(Codecs.STRING,
                        value -> new SystemExit1(value, Known.UNRECOGNIZED), QUOTE_STAR_SLASH, U0022, XA, X202E, X,
                        A_B);

                private SystemExit1(String value, Known known) {
                    super(value, known);
                }

                public static SystemExit1 of(String value) {
                    return TYPE.of(value);
                }

                /** The values of the description, for {@code switch}. */
                public enum Known {
                    QUOTE_STAR_SLASH, U0022, XA, X202E, X, A_B, UNRECOGNIZED
                }
            }
        }
    }
}
