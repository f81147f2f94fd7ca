import com.example.Range;
import com.example.Several.GetHttpMethod.WellformedResponse;
import com.example.StatusesClient;
import com.example.model.Fault;
import com.example.model.Missing;
import dev.catenary.runtime.ApiException;

/** Success and errors by status, the exact one before its range, the range before default. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        StatusesClient client = StatusesClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        said.append(client.default_().get()).append(' ').append(client.range().get()).append(' ');
        for (int i = 0; i < 3; i++) {
            try {
                client.range().get();
            } catch (ApiException e) {
                said.append(e.status()).append(e.as(Missing.class).map(Missing::what)).append(e.as(Fault.class).map(Fault::title))
                        .append(e.as(Range.GetHttpMethod.ErrorResponseDefault.class).map(Range.GetHttpMethod.ErrorResponseDefault::ticket))
                        .append(e.headers().get("Retry-After")).append(' ');
            }
        }
        for (int i = 0; i < 4; i++) {
            said.append(client.maybe().get()).append(' ');
        }
        for (int i = 0; i < 3; i++) {
            WellformedResponse reply = client.several().get();
            if (reply instanceof WellformedResponse.Status202 later) {
                said.append("poll ").append(later.value().poll()).append(' ');
            } else {
                said.append(reply).append(' ');
            }
        }
        return said.toString().strip();
    }
}
