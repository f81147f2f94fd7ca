import com.example.VerbsClient;

/** Segments named like a method keep their name apart, whether or not the method is there. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        VerbsClient client = VerbsClient.builder().baseUrl(baseUrl).build();
        client.get();
        client.get_().get();
        client.delete_().post_("7").put();
        client.getCall_().with_().get();
        return "sent";
    }
}
