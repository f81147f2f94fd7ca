package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EventStream;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;

/** {@code /prices} */
@NullMarked
public interface Prices extends Link<Prices> {
    /** {@code GET /prices} */
    default EventStream<GetHttpMethod.EventData> get() {
        return getCall().execute();
    }

    default Call<EventStream<GetHttpMethod.EventData>> getCall() {
        return chain().request("GET").replyEvents(GetHttpMethod.EventData.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class EventData extends Model {
            public static final ModelType<EventData> TYPE = ModelType.of("EventData", EventData::new, p -> {
                p.required("ask", Codecs.DECIMAL);
            });

            private EventData(Values values) {
                super(TYPE, values);
            }

            public static EventData fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public BigDecimal ask() {
                return get(0);
            }
        }
    }
}
