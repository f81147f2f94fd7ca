import com.example.NamedClient;
import com.example.model.MembersItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A component that is a list, a map or a mere text is a plain Java type; its items have the type they should have. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        NamedClient client = NamedClient.builder().baseUrl(baseUrl).build();
        Map<String, List<MembersItem>> teams = client.teams().get();
        Map<String, Long> counts = client.teams().put(teams);
        String name = client.matrix().post(List.of(List.of(BigDecimal.ONE, BigDecimal.TEN), List.of()));
        return teams.get("red").get(0).name() + " " + counts + " " + name;
    }
}
