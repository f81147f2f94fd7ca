import com.example.ChatClient;
import com.example.Prices;
import com.example.model.Chunk;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.EventStream;
import dev.catenary.runtime.ServerSentEvent;
import java.util.ArrayList;
import java.util.List;

/** One operation answered at once or in events, events of text, and events of inline objects. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) throws Exception {
        ChatClient client = ChatClient.builder().baseUrl(baseUrl).build();
        List<String> said = new ArrayList<>();
        said.add(client.completions().post(data -> data.prompt("Hi")).text());

        try (EventStream<Chunk> events = client.completions().postEvents(data -> data.prompt("Hi").stream(true))) {
            for (Chunk chunk : events.data()) {
                said.add(chunk.delta());
            }
        }
        try (EventStream<String> news = client.news().get(q -> q.topic("tea"))) {
            for (ServerSentEvent<String> event : news) {
                said.add(event.type() + " " + event.id() + " " + event.data());
            }
            said.add("ask again in " + news.retry());
        }
        try (EventStream<Prices.GetHttpMethod.EventData> prices =
                client.prices().getCall().async().get()) {
            prices.data().forEach(price -> said.add(price.ask().toPlainString()));
        }
        try {
            client.completions().postEvents(data -> data.prompt("Again").stream(true));
        } catch (ApiException failure) {
            said.add(failure.getMessage().replace(baseUrl, ""));
        }
        return String.join("\n", said);
    }
}
