import com.example.ShapesClient;
import java.time.LocalDate;
import java.util.List;

/** A path value is one segment, whatever is in it. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ShapesClient client = ShapesClient.builder().baseUrl(baseUrl).build();
        client.simple().id(List.of("a/b", "ä c", "1,2")).get();
        client.label().color("red").get();
        client.matrix().size(List.of(1L, 2L)).get();
        client.day().date(LocalDate.of(2026, 1, 31)).get();
        try {
            client.simple().id(List.of("..")).get();
            return "no complaint";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
