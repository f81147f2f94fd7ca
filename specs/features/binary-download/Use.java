import com.example.BillsClient;
import dev.catenary.runtime.Binary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Bytes come as a stream that the caller closes. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        BillsClient client = BillsClient.builder().baseUrl(baseUrl).build();
        try (Binary bill = client.bills().day(LocalDate.of(2026, 2, 3)).get();
                Binary avatar = client.avatar().get();
                Binary logo = client.logo().get()) {
            return new String(bill.bytes(), StandardCharsets.UTF_8) + " " + avatar.mediaType() + " of "
                    + avatar.bytes().length + " " + logo.mediaType();
        }
    }
}
