import com.example.FormsClient;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Forms follow the styles of their encoding; an object without one goes as JSON. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        FormsClient client = FormsClient.builder().baseUrl(baseUrl).build();
        client.charges().post(data -> data.amount(5).at(OffsetDateTime.parse("2026-01-01T00:00:00+02:00"))
                .expand(List.of("a", "b&c")).codes(List.of("x", "y")).metadata(Map.of("k", "v w"))
                .card(card -> card.number("42").cvc("1")).raw(raw -> raw.a(1L)));
        return "sent";
    }
}
