import com.example.PeopleClient;

/** Parts become one flat type; a part may make another's property required. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        PeopleClient client = PeopleClient.builder().baseUrl(baseUrl).build();
        var reply = client.people().post(data -> data.name("A").age(40).boss(boss -> boss.name("B")));
        try {
            client.people().post(data -> data.name("A"));
            return "no complaint";
        } catch (IllegalStateException e) {
            return reply.id() + " " + e.getMessage();
        }
    }
}
