import com.example.UsersClient;
import com.example.model.User;
import dev.catenary.runtime.DecodeException;

/** An old client loses nothing that a newer server sends; only what is asked for has to be right. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        UsersClient client = UsersClient.builder().baseUrl(baseUrl).build();
        User user = client.user().get();
        client.user().put(user.toBuilder().name("B").build());
        String complaint;
        try {
            complaint = String.valueOf(user.born());
        } catch (DecodeException e) {
            complaint = e.getMessage();
        }
        return user.since() + " " + user.worth() + " " + user + " " + complaint;
    }
}
