package dev.catenary.benchmarks.byhand;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A page of batches. */
public record StockPage(long totalCount, int limit, int offset, List<Stock> data) {
    static StockPage read(JsonParser in) {
        long totalCount = 0;
        int limit = 0;
        int offset = 0;
        List<Stock> data = List.of();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "total_count" -> totalCount = in.getLongValue();
                case "limit" -> limit = in.getIntValue();
                case "offset" -> offset = in.getIntValue();
                case "data" -> data = stocks(in);
                default -> in.skipChildren();
            }
        }
        return new StockPage(totalCount, limit, offset, data);
    }

    private static List<Stock> stocks(JsonParser in) {
        List<Stock> stocks = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            stocks.add(Stock.read(in));
        }
        return stocks;
    }
}
