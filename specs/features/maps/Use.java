import com.example.ConfigClient;
import com.example.model.Settings;
import dev.catenary.runtime.JsonValue;
import java.util.Map;

/** Maps of anything, and typed further properties beside named ones. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ConfigClient client = ConfigClient.builder().baseUrl(baseUrl).build();
        Settings settings = Settings.of(data -> data.labels(Map.of("a", "1"))
                .limits(Map.of("cpu", Settings.Limits.of(limit -> limit.max(4L))))
                .free(Map.of("x", JsonValue.parse("[1.50]")))
                .additionalProperty("dark", JsonValue.of(true)));
        return client.config().put(settings).toString();
    }
}
