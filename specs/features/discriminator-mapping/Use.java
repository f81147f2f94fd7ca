import com.example.EventsClient;
import com.example.model.Animal;
import com.example.model.Change;
import com.example.model.Event;

/** Several values may mean one type: the value that was read is the value that is written. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        EventsClient client = EventsClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        for (Event event : client.events().get()) {
            said.append(event.getClass().getSimpleName()).append(' ');
            client.events().post(event);
        }
        client.events().post(Event.of(Change.of(change -> change.type("created").id(5))));
        for (Animal animal : client.animals().get()) {
            said.append(animal.getClass().getSimpleName()).append(' ').append(animal.species()).append(' ');
            client.animals().post(animal);
        }
        return said.toString();
    }
}
