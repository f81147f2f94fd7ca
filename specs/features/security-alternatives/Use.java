import com.example.SafeClient;
import com.example.SafeClient.Security;
import dev.catenary.runtime.Credential;

/** The first alternative for which there are all credentials is taken; where nothing is declared, nothing is sent. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        SafeClient app = SafeClient.builder()
                .baseUrl(baseUrl)
                .credential(Security.key(() -> "k1"))
                .credential(Security.app(() -> "a1"))
                .credential(Security.session(() -> "s1"))
                .credential(Security.account(() -> "id1"))
                .credential(Credential.clientCredentials("machine", "/oauth/token", "robot", "pw", "read"))
                .build();
        app.either().get();
        app.optional().get();
        app.open().get();
        app.none().get();
        app.cookie().get();
        app.login().get();
        app.machine().get();
        app.machine().get();

        SafeClient user = SafeClient.builder()
                .baseUrl(baseUrl)
                .credential(Security.token(() -> "t1"))
                .credential(Security.key(() -> "k1"))
                .build();
        user.either().get();

        SafeClient nobody = SafeClient.builder().baseUrl(baseUrl).build();
        nobody.optional().get();
        return "sent";
    }
}
