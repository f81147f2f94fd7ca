import com.example.OperationsClient;

/** Verbs behind a colon, as Google's APIs have them. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        OperationsClient client = OperationsClient.builder().baseUrl(baseUrl).build();
        client.operations().name("n").get();
        client.operations().name("n").cancel().post();
        client.operations().batchGet().get();
        return "sent";
    }
}
