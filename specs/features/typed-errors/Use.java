import com.example.OrdersClient;
import com.example.model.Error;
import com.example.model.NotFound;
import dev.catenary.runtime.ApiException;

/** Errors carry the declared type; a page of HTML does not confuse them. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        OrdersClient client = OrdersClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        for (String id : new String[] {"1", "2", "3"}) {
            try {
                client.orders().id(id).get();
            } catch (ApiException e) {
                said.append(e.status()).append(' ');
                e.as(NotFound.class).ifPresent(error -> said.append(error.missing()));
                e.as(Error.class).ifPresent(error -> said.append(error.code()));
                said.append('\n');
            }
        }
        return said.toString();
    }
}
