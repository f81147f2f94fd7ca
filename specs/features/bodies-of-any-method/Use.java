import com.example.Items;
import com.example.MethodsClient;

/** Every method of the description is a verb, with a body where the description gives it one. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        Items items = MethodsClient.builder().baseUrl(baseUrl).build().items();
        items.delete(data -> data.addIds("a"));
        Object found = items.get(data -> data.query("q"));
        items.head();
        items.options();
        return found + " " + items.get();
    }
}
