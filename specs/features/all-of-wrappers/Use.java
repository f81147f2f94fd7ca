import com.example.WrappersClient;
import com.example.model.Person;
import com.example.model.StoredTask;

/** An allOf around one schema is that schema; one that only demands more demands it of the whole. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        WrappersClient client = WrappersClient.builder().baseUrl(baseUrl).build();
        Person owner = Person.of(person -> person.name("A"));
        StoredTask task = client.tasks().post(data -> data.title("t").owner(owner));
        String missing;
        try {
            client.tasks().post(data -> data.owner(owner));
            missing = "no complaint";
        } catch (IllegalStateException e) {
            missing = e.getMessage();
        }
        return task.id() + " " + task.owner() + " " + task.level() + " " + missing;
    }
}
