import com.example.Pictures;
import com.example.UsersClient;
import dev.catenary.runtime.Binary;
import java.nio.charset.StandardCharsets;

/** The same data as JSON and as multipart is one body, sent as JSON; with a file in it, multipart stays. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        UsersClient client = UsersClient.builder().baseUrl(baseUrl).build();
        client.users().post(user -> user.email("a@b.example"));
        client.pictures().post(Pictures.PostHttpMethod.MultipartDataRequest.of(
                picture -> picture.of("a").file(Binary.of("a.png", "image/png", "PNG".getBytes(StandardCharsets.UTF_8)))));
        return "sent";
    }
}
