import com.example.AnythingClient;
import com.example.model.Holder;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.JsonValue;
import java.util.Map;

/** What the description leaves open is JSON, in every position, and comes back untouched. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        AnythingClient client = AnythingClient.builder().baseUrl(baseUrl).build();
        Holder holder = client.any().key(JsonValue.of("k")).put(JsonValue.parse("[1.0]"), q -> q.hint(JsonValue.of(3L)));
        StringBuilder said = new StringBuilder();
        said.append(holder.must()).append(' ').append(holder.any()).append(' ').append(holder.free()).append(' ')
                .append(holder.list()).append(' ').append(holder.lists()).append(' ').append(holder.named()).append(' ')
                .append(holder.freely()).append('\n').append(holder.toJson()).append('\n');
        said.append(client.objects().post(Map.of("a", JsonValue.parse("{\"b\":null}")))).append('\n');
        try {
            client.objects().post(Map.of());
        } catch (ApiException e) {
            said.append(e.status()).append(' ').append(e.as(JsonValue.class).orElseThrow());
        }
        return said.toString();
    }
}
