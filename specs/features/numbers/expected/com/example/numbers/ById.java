package com.example.numbers;

import com.example.model.Numbers;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /numbers/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** {@code PUT /numbers/{id}} */
    default Numbers put(Numbers data) {
        return putCall(data).execute();
    }

    default Numbers put(Numbers data, Consumer<PutHttpMethod.RequestConfig> config) {
        return putCall(data, config).execute();
    }

    default Numbers put(Consumer<Numbers.Builder> data) {
        return put(Numbers.of(data));
    }

    default Call<Numbers> putCall(Numbers data) {
        return putCall(data, config -> {});
    }

    default Call<Numbers> putCall(Numbers data, Consumer<PutHttpMethod.RequestConfig> config) {
        return chain().request("PUT").config(new PutHttpMethod.RequestConfig(), config).json(Numbers.TYPE, data)
                .reply(Numbers.TYPE);
    }

    /** Types of {@code PUT}. */
    interface PutHttpMethod {
        /** Parameters of {@code PUT}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("rate", Style.FORM);
                p.query("big", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig rate(@Nullable BigDecimal rate) {
                return set(0, rate);
            }

            public RequestConfig big(long big) {
                return set(1, big);
            }
        }
    }
}
