import com.example.HooksClient;
import com.example.model.Event;
import com.example.model.OrderPaidPayload;

/** What the API sends on its own becomes models, to be read from the bytes that come in. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        HooksClient client = HooksClient.builder().baseUrl(baseUrl).build();
        client.subscriptions().post(data -> data.url("https://me.example/hook"));
        Event event = Event.fromJson("{\"id\":\"7\",\"kind\":\"sent\"}");
        OrderPaidPayload paid = OrderPaidPayload.fromJson("{\"amount\":5,\"by\":{\"name\":\"A\"}}");
        return event.id() + " " + event.kind() + " " + paid.amount() + " " + paid.by().name();
    }
}
