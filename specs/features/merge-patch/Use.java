import com.example.UsersClient;
import com.example.model.Team;
import com.example.users.ById.PatchHttpMethod.JsonDataRequest;

/** In a merge patch (RFC 7396) null removes: every optional property can be absent, null or a value. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        UsersClient client = UsersClient.builder().baseUrl(baseUrl).build();
        JsonDataRequest patch = JsonDataRequest.of(data -> data.age(null).tags(null).address(address -> address.zip(null)));
        client.users().id("7").patch(patch);
        Team team = client.teams().id("1").get();
        client.teams().id("1").put(team.toBuilder().lead((com.example.model.Member) null).build());
        client.teams().id("1").patch(data -> data.lead(lead -> lead.phone(null)).motto(null));
        client.groups().id("2").patch(data -> data.label(null));
        return patch.nameField() + " " + patch.ageField() + " " + patch.address();
    }
}
