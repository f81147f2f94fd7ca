import com.example.LegacyClient;

/** Path keys that hold more than a path. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        LegacyClient client = LegacyClient.builder().baseUrl(baseUrl).build();
        client.listThings().post();
        client.putThing().post();
        client.things().actionList().get();
        return "sent";
    }
}
