import com.example.StocksClient;
import com.example.Stocks;
import com.example.stocks.ByStockId;
import com.example.stocks.StockId;

/** A segment is a method, a parameter a method with an argument; a parameter's type begins with By. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        Stocks stocks = StocksClient.builder().baseUrl(baseUrl).build().stocks();
        ByStockId one = stocks.stockId(7);
        StockId literal = stocks.stockId();
        one.get();
        literal.get();
        one.stocks().get();
        return "sent";
    }
}
