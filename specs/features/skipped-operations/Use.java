import com.example.MostlyClient;

/** What is described well can be called; what is not is listed in problems.txt. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        MostlyClient client = MostlyClient.builder().baseUrl(baseUrl).build();
        return client.orders().get().id();
    }
}
