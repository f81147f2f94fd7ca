import com.example.LogsClient;
import com.example.model.Entry;
import dev.catenary.runtime.ItemStream;
import dev.catenary.runtime.JsonValue;
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
        return String.join("\n", said);
    }
}
