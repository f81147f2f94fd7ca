package com.example;

import com.example.stocks.ByStockId;
import com.example.stocks.StockId;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /stocks} */
@NullMarked
public interface Stocks extends Link<Stocks> {
    default ByStockId stockId(long stockId) {
        return chain().to(Style.SIMPLE, "stock_id", stockId, here -> () -> here);
    }

    default StockId stockId() {
        return chain().to("stock-id", here -> () -> here);
    }
}
