import com.example.ArchiveClient;
import com.example.model.Refusal;
import com.example.model.Report;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.Binary;
import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.ItemStream;
import java.util.HexFormat;
import java.util.StringJoiner;

/** Compressed replies read like any others: models, errors, text, streams of octets and of items. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ArchiveClient client = ArchiveClient.builder().baseUrl(baseUrl).build();
        StringJoiner said = new StringJoiner("\n");
        said.add(client.reports().year(2025).get().title());
        try {
            client.reports().year(1800).get();
        } catch (ApiException failure) {
            said.add(failure.status() + " " + failure.as(Refusal.class).orElseThrow().reason());
        }
        said.add(client.summary().get());
        try (Binary scan = client.scan().get()) {
            said.add(HexFormat.of().formatHex(scan.bytes()) + ", announced: " + scan.length());
        }
        try (ItemStream<Report> lines = client.lines().get()) {
            lines.forEach(report -> said.add(report.title() + " " + report.pages()));
        }
        try {
            client.reports().year(2024).get();
        } catch (DecodeException failure) {
            said.add(failure.getMessage());
        }
        return said.toString();
    }
}
