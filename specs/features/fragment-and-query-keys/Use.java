import com.example.LegacyClient;
import java.math.BigDecimal;

/** Path keys that hold more than a path. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        LegacyClient client = LegacyClient.builder().baseUrl(baseUrl).build();
        client.listThings().post();
        client.putThing().post();
        client.things().actionList().get();
        client.weather().city().get(query -> query.city("Graz"));
        client.weather().latLon().get(query -> query.lat(new BigDecimal("47.07")).lon(new BigDecimal("15.4")));
        return "sent";
    }
}
