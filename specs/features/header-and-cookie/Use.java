import com.example.HeadersClient;
import java.util.List;
import java.util.UUID;

/** Parameters outside the path, beside a body. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        HeadersClient client = HeadersClient.builder().baseUrl(baseUrl).build();
        UUID trace = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
        client.things().post(data -> data.name("tea"), q -> q.xTraceId(trace)
                .xTags(List.of("a", "b"))
                .session("s 1")
                .consent("ads:no, stats:yes")
                .id("in the query"));
        return "sent";
    }
}
