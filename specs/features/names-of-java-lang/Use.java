import com.example.ObjectClient;
import com.example.model.String;

/** Segments and schemas called like types that the generated code itself needs. */
public final class Use {
    private Use() {}

    public static java.lang.String use(java.lang.String baseUrl) {
        ObjectClient client = ObjectClient.builder().baseUrl(baseUrl).build();
        client.link().call().style().consumer().override().get();
        return client.string().string("x").object().list().get(q -> q.string(String.B)).string().value();
    }
}
