import com.example.DocsClient;
import dev.catenary.runtime.ApiException;

/** A redirect is an error with its status, or followed as far as the caller says. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        DocsClient client = DocsClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        try {
            client.documents().id("7").get();
        } catch (ApiException moved) {
            said.append(moved.getMessage()).append(" to ").append(moved.headers().get("Location")).append('\n');
        }
        DocsClient following = client.with(options -> options.redirects(1));
        said.append(following.documents().id("7").get()).append('\n');
        said.append(following.documents().id("7").post("text")).append('\n');
        try {
            following.documents().id("7").get();
        } catch (ApiException moved) {
            said.append(moved.getMessage());
        }
        return said.toString();
    }
}
