import com.example.DatesClient;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Times keep their offset, and their seconds also when they are zero. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        DatesClient client = DatesClient.builder().baseUrl(baseUrl).build();
        OffsetDateTime at = OffsetDateTime.parse("2026-03-01T10:00:00+08:00");
        LocalDate day = LocalDate.of(2026, 3, 1);
        List<OffsetDateTime> times = client.days().day(day).at(at)
                .get(q -> q.since(at.plusNanos(5_000_000)).days(List.of(day, day.plusDays(1))).xAt(at));
        return times.toString();
    }
}
