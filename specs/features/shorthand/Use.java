import com.example.FavorClient;

/** A link's POST, called on the link itself. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        FavorClient client = FavorClient.builder().baseUrl(baseUrl).build();
        client.stocks().id("1").start(data -> data.mchid("2"));
        return client.couponStocks(data -> data.name("Summer")).stockId();
    }
}
