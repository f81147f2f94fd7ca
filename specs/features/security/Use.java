import com.example.VaultClient;
import com.example.VaultClient.Security;

/** Each operation gets the credentials it asks for, and no others. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        VaultClient client = VaultClient.builder()
                .baseUrl(baseUrl)
                .credential(Security.token(() -> "t1"))
                .credential(Security.login("u", "p"))
                .credential(Security.key(() -> "k1"))
                .credential(Security.queryKey(() -> "q1"))
                .build();
        client.secrets().get();
        client.public_().get();
        client.both().get();
        client.query().get();
        return "sent";
    }
}
