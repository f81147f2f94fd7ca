import com.example.NullsClient;
import com.example.model.Row;

/** All ways to say "or null" are one: the type itself, nullable. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        NullsClient client = NullsClient.builder().baseUrl(baseUrl).build();
        Row row = client.rows().put(data -> data.owner(owner -> owner.name("A")).amount(null).editor(owner -> owner.name("B")));
        return row.owner() + " " + row.editorField() + " " + row.amount() + " " + row.tags() + " " + row.stateField() + " "
                + row.only() + " " + row.single() + " " + row.due() + " " + row.size() + " " + row.toJson();
    }
}
