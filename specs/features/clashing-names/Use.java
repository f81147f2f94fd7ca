import com.example.TwinsClient;
import com.example.model.Slots;

/** Names that are equal in Java all have their place; who is written like the name has it. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        TwinsClient client = TwinsClient.builder().baseUrl(baseUrl).build();
        client.stockList().get();
        Slots slots = client.slots().get();
        return slots + " " + client.user().get().firstName();
    }
}
