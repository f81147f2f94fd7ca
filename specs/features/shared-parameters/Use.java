import com.example.DepotClient;
import com.example.customers.id.Orders;
import com.example.model.C;
import com.example.model.Status;
import dev.catenary.runtime.MissingParametersException;
import java.time.LocalDate;
import java.util.List;

/** Operations with the same parameters: each has a type of its own to name them, and they are written once. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        DepotClient client = DepotClient.builder().baseUrl(baseUrl).build();
        client.orders().get(q -> q.limit(5).cursor("a/b"));
        client.suppliers().get(q -> q.limit(20));
        client.customers().id("7").orders().get(Use::open);
        client.reports().returns().get(q -> q.to(LocalDate.of(2026, 1, 31)));
        client.parcels()
                .put(data -> data.weight(3), q -> q.session("s1").xTrace("t1").customs(C.of(c -> c.code("CN22"))));
        client.letters().id("9").get(q -> q.addExpand("sender").addExpand("stamps"));
        client.letters().id("9").delete(q -> q.reason("lost"));
        try {
            client.reports().sales().get(q -> q.to(LocalDate.of(2026, 1, 31)));
            return "sent";
        } catch (MissingParametersException e) {
            return e.getMessage();
        }
    }

    /** An operation's parameters by the name that all operations have for theirs. */
    private static void open(Orders.GetHttpMethod.RequestConfig q) {
        Orders.GetHttpMethod.RequestConfig same =
                q.status(List.of(Status.OPEN)).tags(List.of("a", "b")).limit(1);
        same.cursor("c");
    }
}
