import com.example.SlashesClient;

/** A trailing slash belongs to the URL; it is a link only where the path exists without it, too. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        SlashesClient client = SlashesClient.builder().baseUrl(baseUrl).build();
        client.a().get();
        client.b().get();
        client.b().slash().get();
        client.c().empty().d().get();
        return "sent";
    }
}
