import com.example.ReposClient;

/** Parameters of other names, and literals, side by side. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ReposClient client = ReposClient.builder().baseUrl(baseUrl).build();
        client.repos().id(7).get();
        client.repos().owner("acme").get();
        client.repos().owner("acme").issues().get();
        client.repos().owner().get();
        client.repos().search().get();
        return "sent";
    }
}
