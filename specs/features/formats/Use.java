import com.example.TypesClient;
import com.example.model.Values;

/** What is read is written back as it came, digit by digit. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        TypesClient client = TypesClient.builder().baseUrl(baseUrl).build();
        Values values = client.values().post(data -> data.i32(1).i64(2L).plain(3L));
        return (client.values().post(values).equals(values)) + " " + values.at() + " " + values.id() + " "
                + values.bytes().length + " " + values.flags() + " " + values.n();
    }
}
