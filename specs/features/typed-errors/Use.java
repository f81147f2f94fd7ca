import com.example.OrdersClient;
import com.example.model.Error;
import com.example.model.NotFound;
import com.example.model.Problem;
import com.example.orders.ById;
import com.example.orders.ById.PutHttpMethod.TraceErrorResponse5XX;
import dev.catenary.runtime.ApiException;

/** Errors carry the declared type, that of the media type in which they come; a page of HTML does not confuse them. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        OrdersClient client = OrdersClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        for (String id : new String[] {"1", "2", "3"}) {
            said.append(error(() -> client.orders().id(id).get()));
        }
        ById order = client.orders().id("4");
        for (int i = 0; i < 9; i++) {
            said.append(error(order::put));
        }
        return said.toString();
    }

    private static String error(Runnable call) {
        try {
            call.run();
            return "fine\n";
        } catch (ApiException e) {
            StringBuilder said = new StringBuilder().append(e.status());
            e.as(NotFound.class).ifPresent(error -> said.append(" missing ").append(error.missing()));
            e.as(Error.class).ifPresent(error -> said.append(" code ").append(error.code()));
            e.as(Problem.class).ifPresent(problem -> said.append(" title ").append(problem.title()));
            e.as(TraceErrorResponse5XX.class).ifPresent(error -> said.append(" trace ").append(error.trace()));
            return said.append('\n').toString();
        }
    }
}
