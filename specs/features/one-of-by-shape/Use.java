import com.example.SearchClient;
import com.example.model.Query;
import java.util.List;

/** A union whose members are told apart by JSON kind and required properties. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        SearchClient client = SearchClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        for (Query query : List.of(Query.of("a"), Query.of(List.of("a", "b")))) {
            said.append(client.search().post(data -> data.query(query)).getClass().getSimpleName()).append(' ');
        }
        return said.toString();
    }
}
