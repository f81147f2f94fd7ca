package com.example;

import com.example.model.Status;
import com.example.model.Stock;
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

/** {@code /stocks} */
@NullMarked
public interface Stocks extends Link<Stocks> {
    /** {@code GET /stocks} */
    default Stock get() {
        return getCall().execute();
    }

    default Stock get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<Stock> getCall() {
        return getCall(config -> {});
    }

    default Call<Stock> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).reply(Stock.TYPE);
    }

    /** {@code PUT /stocks} */
    default void put(Stock data) {
        putCall(data).execute();
    }

    default void put(Consumer<Stock.Builder> data) {
        put(Stock.of(data));
    }

    default Call<@Nullable Void> putCall(Stock data) {
        return chain().request("PUT").json(Stock.TYPE, data).replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("status", Style.FORM);
                p.query("order", Style.FORM_EXPLODE);
            });

            private RequestConfig() {
                super(TABLE);
            }

            /** How far the stock is. */
            public RequestConfig status(@Nullable Status status) {
                return set(0, status);
            }

            public RequestConfig order(@Nullable List<Order> order) {
                return set(1, order);
            }

            public RequestConfig addOrder(Order item) {
                return add(1, item);
            }

            public static final class Order extends OpenEnum<String, Order.Known> {
                public static final Order ASC = new Order("asc", Known.ASC);
                public static final Order DESC = new Order("desc", Known.DESC);

                public static final EnumType<Order, String> TYPE = EnumType.of(Codecs.STRING,
                        value -> new Order(value, Known.UNRECOGNIZED), ASC, DESC);

                private Order(String value, Known known) {
                    super(value, known);
                }

                public static Order of(String value) {
                    return TYPE.of(value);
                }

                /** The values of the description, for {@code switch}. */
                public enum Known {
                    ASC, DESC, UNRECOGNIZED
                }
            }
        }
    }
}
