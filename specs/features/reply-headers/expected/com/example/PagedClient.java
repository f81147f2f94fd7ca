package com.example;

import com.example.model.Trace;
import com.example.model.XOrder;
import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.ResponseHeader;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /} */
@NullMarked
public interface PagedClient extends Link<PagedClient> {
    /** Starts a client. */
    static ClientBuilder<PagedClient> builder() {
        return new ClientBuilder<PagedClient>("PagedClient", here -> () -> here);
    }

    default Items items() {
        return chain().to("items", here -> () -> here);
    }

    default Prices prices() {
        return chain().to("prices", here -> () -> here);
    }

    /** Headers of replies: {@code response.header(…)} reads one as its type. */
    interface ResponseHeaders {
        ResponseHeader<String> ETAG = ResponseHeader.of("ETag", Codecs.STRING);

        ResponseHeader<OffsetDateTime> LAST_MODIFIED = ResponseHeader.of("Last-Modified", Codecs.DATE_TIME);

        ResponseHeader<String> LINK = ResponseHeader.of("Link", Codecs.STRING);

        /** Seconds to wait. */
        ResponseHeader<Long> RETRY_AFTER = ResponseHeader.of("Retry-After", Codecs.INT64);

        ResponseHeader<XOrder> X_ORDER = ResponseHeader.of("X-Order", XOrder.TYPE);

        /** What is left of your quota. */
        ResponseHeader<XQuota> X_QUOTA = ResponseHeader.of("X-Quota", Style.SIMPLE_EXPLODE, XQuota.TYPE);

        /** Name it when you write to support. */
        ResponseHeader<UUID> X_REQUEST_ID = ResponseHeader.of("X-Request-Id", Codecs.UUID);

        @Deprecated
        ResponseHeader<String> X_SERVED_BY = ResponseHeader.of("X-Served-By", Codecs.STRING);

        ResponseHeader<List<Integer>> X_SHELVES = ResponseHeader.of("X-Shelves", Codecs.list(Codecs.INT32));

        /** How many there are. */
        ResponseHeader<Long> X_TOTAL = ResponseHeader.of("x-total", Codecs.INT64);

        /** What all of them cost. */
        ResponseHeader<BigDecimal> X_TOTAL_AS_BIG_DECIMAL = ResponseHeader.of("X-Total", Codecs.DECIMAL);

        ResponseHeader<Trace> X_TRACE = ResponseHeader.of("X-Trace", Style.JSON, Trace.TYPE);

        final class XQuota extends Model {
            public static final ModelType<XQuota> TYPE = ModelType.of("XQuota", XQuota::new, p -> {
                p.optional("left", Codecs.INT64);
                p.optional("per", Codecs.STRING);
            });

            private XQuota(Values values) {
                super(TYPE, values);
            }

            public static XQuota fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable Long left() {
                return find(0);
            }

            public @Nullable String per() {
                return find(1);
            }
        }
    }
}
