import com.example.PlacesClient;
import java.math.BigDecimal;

/** Text and parameters in one segment. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        PlacesClient client = PlacesClient.builder().baseUrl(baseUrl).build();
        client.places().latLon(new BigDecimal("1.5"), new BigDecimal("-2")).get();
        client.reportDateD("2026").get();
        client.files().id("7").get();
        client.files().id("7").json().get();
        client.pingJson().get();
        return "sent";
    }
}
