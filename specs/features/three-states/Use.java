import com.example.ProfileClient;
import com.example.model.PlacePatch;
import com.example.model.Profile;

/** Absent, null and a value are three things, in both directions. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ProfileClient client = ProfileClient.builder().baseUrl(baseUrl).build();
        Profile profile = client.profile().get();
        String said = profile.nick() + " " + profile.nickField() + " " + profile.note() + " " + profile.age();
        client.profile().patch(data -> data.name("A").note(null).nick(null).homeNull().workNull());
        PlacePatch nowhere = null;
        client.profile().patch(data -> data.name("A").note("n").home(home -> home.city("Rome")).work(nowhere));
        return said;
    }
}
