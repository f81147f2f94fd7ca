import com.example.Logs.PutHttpMethod.LinesDataRequestItem;
import com.example.LogsClient;
import com.example.model.Entry;
import dev.catenary.runtime.ItemStream;
import dev.catenary.runtime.JsonValue;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Items that come one by one, beside the same as one array, and in other forms. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        LogsClient client = LogsClient.builder().baseUrl(baseUrl).build();
        List<String> said = new ArrayList<>();
        said.add("all " + client.logs().get(q -> q.level("warn")).size());
        try (ItemStream<Entry> entries = client.logs().getLines(q -> q.level("warn"))) {
            for (Entry entry : entries) {
                said.add(entry.at().getYear() + " " + entry.text());
            }
        }
        try (ItemStream<Entry> entries = client.exports().get();
                Stream<Entry> stream = entries.stream()) {
            said.add("exported " + stream.map(Entry::text).toList());
        }
        try (ItemStream<Entry> entries = client.sequence().get()) {
            entries.forEach(entry -> said.add("in sequence " + entry.text()));
        }
        try (ItemStream<JsonValue> values = client.anything().get()) {
            values.forEach(value -> said.add(value.toJson()));
        }
        OffsetDateTime at = OffsetDateTime.parse("2026-11-25T10:00:00Z");
        client.logs().post(List.of(Entry.of(e -> e.at(at).text("one\ntwo")), Entry.of(e -> e.at(at).text("ä"))));
        client.logs().post("free text");
        client.logs().put(List.of(LinesDataRequestItem.of(e -> e.text("x")), LinesDataRequestItem.of(e -> e.text("y"))));
        client.logs().put();
        client.exports().post("{}\n[]\n");
        return String.join("\n", said);
    }
}
