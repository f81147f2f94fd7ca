import com.example.JobsClient;

/** A sealed reply where success has several bodies, nothing where it has none. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        JobsClient client = JobsClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            said.append(client.jobs().post()).append(' ');
        }
        client.jobs().delete();
        return said + String.valueOf(client.jobs().deleteCall().raw().status());
    }
}
