import com.example.ScansClient;
import dev.catenary.runtime.Binary;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * OpenAPI 3.1: a list in a multipart body goes as its style says, a part has the media type that its schema names, and
 * explode alone is a style, too.
 */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ScansClient client = ScansClient.builder().baseUrl(baseUrl).build();
        client.scans().post(data -> data
                .document(Binary.of("a.pdf", null, "PDF".getBytes(StandardCharsets.UTF_8)))
                .preview("PNG".getBytes(StandardCharsets.UTF_8))
                .table("a,b")
                .other(Binary.of("x", null, "?".getBytes(StandardCharsets.UTF_8)))
                .labels(List.of("a b", "c,d"))
                .pages(List.of(1L, 3L))
                .readers(List.of("Ada", "Bo")));
        client.search().post(data -> data.words(List.of("a b", "c")));
        return "sent";
    }
}
