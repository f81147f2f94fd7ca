import com.example.PartClient;

/** Of seven operations one is wanted, and there is nothing else to call. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        PartClient client = PartClient.builder().baseUrl(baseUrl).build();
        return client.v3().orders().get().id();
    }
}
