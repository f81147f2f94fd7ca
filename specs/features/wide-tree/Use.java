import com.example.WideClient;

/** Hundreds of links below one another's parent are made when they are asked for, not before. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        WideClient client = WideClient.builder().baseUrl(baseUrl).build();
        client.s000().get();
        client.s129().get();
        return "sent";
    }
}
