import com.example.SearchClient;
import dev.catenary.runtime.MissingParametersException;
import java.util.ArrayList;
import java.util.List;

/** The whole query string from one value, and what paths and cookies may hold as it is. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        SearchClient client = SearchClient.builder().baseUrl(baseUrl).build();
        List<String> said = new ArrayList<>();
        client.books().get(q -> q.search(s -> s.text("a + b")
                .addTags("new")
                .addTags("50%")
                .price(p -> p.max(9))
                .sort(List.of("year", "-title"))
                .from(from -> from.year(1999))));
        client.facts().get(q -> q.filter(f -> f.min(3).addOf("é")));
        client.facts().get();
        client.values().get(q -> q.path("$.a.b[1:1]"));
        try {
            client.books().get(q -> {});
        } catch (MissingParametersException missing) {
            said.add(missing.getMessage().replace(baseUrl, ""));
        }

        client.pages().title("C++: a/b?=%2F").get(q -> q.color(List.of("sky blue", "a;b"))
                .flags(List.of("x", "50%"))
                .back("/start?a=1;b")
                .plain("/start"));
        for (String escaped : List.of("%2e%2E", "a%0ab")) {
            try {
                client.pages().title(escaped);
            } catch (IllegalArgumentException refused) {
                said.add(refused.getMessage());
            }
        }
        return String.join("\n", said);
    }
}
