import com.example.ParentsClient;
import com.example.model.Node;
import org.jspecify.annotations.Nullable;

/** A body that may be null is sent as null, which is not the same as no body. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ParentsClient client = ParentsClient.builder().baseUrl(baseUrl).build();
        @Nullable Node before = client.parent().put(node -> node.id("a"));
        @Nullable Node after = client.parent().put((Node) null);
        @Nullable Long limit = client.limit().put(5L);
        return before + " " + after + " " + limit + " " + client.limit().put(null) + " " + client.limit().put();
    }
}
