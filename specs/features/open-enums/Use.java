import com.example.StocksClient;
import com.example.model.Status;
import com.example.model.Stock;
import com.example.Stocks;
import java.util.List;

/** Values that the description does not know yet are kept; a single value fills itself in. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        StocksClient client = StocksClient.builder().baseUrl(baseUrl).build();
        Stock stock = client.stocks().get(q -> q.status(Status.IN_REVIEW)
                .order(List.of(Stocks.GetHttpMethod.RequestConfig.Order.DESC, Stocks.GetHttpMethod.RequestConfig.Order.of("random"))));
        String kind = switch (stock.status().known()) {
            case RUNNING -> "known";
            case UNRECOGNIZED -> "new: " + stock.status();
            default -> "other";
        };
        boolean same = Status.of("running") == Status.RUNNING;
        return kind + " " + same + " " + stock.level() + " " + stock.toJson() + " "
                + Stock.of(data -> data.status(Status.of("later"))).toJson();
    }
}
