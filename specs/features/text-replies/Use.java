import com.example.TextsClient;

/** Text is a String, in the charset that the reply names, and in any format that is described; JSON is preferred where there is a choice. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        TextsClient client = TextsClient.builder().baseUrl(baseUrl).build();
        return client.report().get() + " " + client.page().get().html() + " " + client.note().put("né")
                + " " + client.licence().getText() + " " + client.terms().get();
    }
}
