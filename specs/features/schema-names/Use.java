import com.example.SchemasClient;
import com.example.model.All;

/** Schemas that have a name of the JDK or the runtime, or differ by case only, are types of their own. */
public final class Use {
    private Use() {}

    public static java.lang.String use(java.lang.String baseUrl) {
        SchemasClient client = SchemasClient.builder().baseUrl(baseUrl).build();
        All all = client.all().get();
        com.example.model.String text = all.string();
        com.example.model.Object object = all.object();
        return text.g() + " " + object.list() + " " + all.upper() + " " + all.lower() + " " + all.values() + " "
                + all.map().h() + " " + all.half() + " " + all.toJson();
    }
}
