import com.example.OrdersClient;
import dev.catenary.runtime.Binary;
import java.util.List;

/** Bodies that may be left out, with and without parameters beside them. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        OrdersClient client = OrdersClient.builder().baseUrl(baseUrl).build();
        client.orders().post();
        client.orders().post(data -> data.goods(List.of("tea")));
        client.orders().postCall(null).execute();

        client.orders().id("1").notes().put();
        client.orders().id("1").notes().put(q -> q.notify_(true));
        client.orders().id("1").notes().put("ring twice", q -> q.notify_(true));
        client.orders().id("1").notes().put("ring twice");

        client.orders().id("1").cancellation().postCall(q -> q.reason("late")).execute();
        client.orders().id("1").cancellation().post(data -> data.comment("too late"), q -> q.reason("late"));
        client.orders().id("1").cancellation().post(Binary.of("scan".getBytes()), q -> q.reason("late"));
        return "sent";
    }
}
