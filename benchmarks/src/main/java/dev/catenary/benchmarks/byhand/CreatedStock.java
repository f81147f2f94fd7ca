package dev.catenary.benchmarks.byhand;

import java.time.OffsetDateTime;
import java.util.Objects;
import tools.jackson.core.JsonParser;

/** The batch that was created. */
public record CreatedStock(String stockId, OffsetDateTime createTime) {
    /** Refuses a reply that lacks what each must have. */
    public CreatedStock {
        Objects.requireNonNull(stockId, "stock_id");
        Objects.requireNonNull(createTime, "create_time");
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    static CreatedStock read(JsonParser in) {
        String stockId = null;
        OffsetDateTime createTime = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "stock_id" -> stockId = Fields.text(in);
                case "create_time" -> createTime = Fields.time(in);
                default -> in.skipChildren();
            }
        }
        return new CreatedStock(stockId, createTime);
    }
}
