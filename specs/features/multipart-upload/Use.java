import com.example.ImagesClient;
import dev.catenary.runtime.Binary;
import java.nio.charset.StandardCharsets;

/** A file with a JSON part beside it. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ImagesClient client = ImagesClient.builder().baseUrl(baseUrl).build();
        Binary file = Binary.of("图.png", "image/png", "PNG".getBytes(StandardCharsets.UTF_8));
        return client.images()
                .post(data -> data.meta(meta -> meta.filename("图.png")).file(file).addTags("a"))
                .mediaUrl();
    }
}
