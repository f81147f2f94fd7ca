import com.example.VersionedClient;

/** A fixed start of all paths is sent, but not typed. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        VersionedClient client = VersionedClient.builder().baseUrl(baseUrl).build();
        client.get();
        client.users().id("7").get();
        client.tenant("acme").delete();
        return "sent";
    }
}
