import com.example.FormsClient;
import dev.catenary.runtime.Binary;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Forms follow the styles of their encoding; an object without one goes as JSON. Bodies without names are sent as
 * given.
 */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        FormsClient client = FormsClient.builder().baseUrl(baseUrl).build();
        client.charges().post(data -> data.amount(5).at(OffsetDateTime.parse("2026-01-01T00:00:00+02:00"))
                .expand(List.of("a", "b&c")).codes(List.of("x", "y")).metadata(Map.of("k", "v w"))
                .card(card -> card.number("42").cvc("1")).raw(raw -> raw.a(1L)));
        client.notes().post("text=a+b&lang=en");
        String parts = "--xyz\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nfile\r\n--xyz--";
        client.files().post(Binary.of("", "multipart/form-data; boundary=xyz", parts.getBytes(StandardCharsets.UTF_8)));
        return "sent";
    }
}
