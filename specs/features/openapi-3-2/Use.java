import com.example.StarsClient;
import com.example.StarsClient.Security;
import com.example.StarsClient.Servers;
import com.example.model.Star;
import java.util.List;

/** References by {@code $self}, content by reference, schemes by their address, servers by name. */
public final class Use {
    private Use() {}

    @SuppressWarnings("deprecation") // the scheme is
    public static String use(String baseUrl) {
        StarsClient client = StarsClient.builder()
                .baseUrl(baseUrl)
                .credential(Security.key(() -> "k1"))
                .credential(Security.token(() -> "t1"))
                .build();
        List<Star> stars = client.stars().get(q -> q.near("Sun"));
        client.stars().put(star -> star.name("Vega"));
        return stars.get(0).name() + " " + Servers.live() + " " + Servers.sandbox();
    }
}
