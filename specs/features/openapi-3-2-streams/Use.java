import com.example.FeedClient;
import com.example.News.GetHttpMethod.EventData;
import com.example.Prices;
import com.example.model.Delta;
import dev.catenary.runtime.Binary;
import dev.catenary.runtime.EventStream;
import dev.catenary.runtime.ItemStream;
import dev.catenary.runtime.ServerSentEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Streams whose items are described one by one: events by their data, JSON texts as they are. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) throws Exception {
        FeedClient client = FeedClient.builder().baseUrl(baseUrl).build();
        List<String> said = new ArrayList<>();
        try (EventStream<Delta> events = client.chat().post(data -> data.prompt("Hi"))) {
            events.data().forEach(chunk -> said.add(chunk.delta()));
        }
        try (EventStream<EventData> news = client.news().get()) {
            for (ServerSentEvent<EventData> event : news) {
                said.add(event.type() + " " + told(event.data()));
            }
        }
        try (EventStream<Prices.GetHttpMethod.EventData> prices = client.prices().get()) {
            prices.data().forEach(price -> said.add(price.ask().toPlainString()));
        }
        try (EventStream<String> ticks = client.ticks().get()) {
            ticks.data().forEach(said::add);
        }
        try (ItemStream<List<Long>> points = client.points().get()) {
            points.forEach(point -> said.add(point.toString()));
        }
        client.points().post(List.of(List.of(1L, 2L), List.of()));
        try (Binary parts = client.parts().get()) {
            said.add(new String(parts.bytes(), StandardCharsets.UTF_8).strip());
        }
        return String.join("\n", said);
    }

    private static String told(EventData data) {
        return data instanceof EventData.OfStory story
                ? story.value().headline()
                : data instanceof EventData.OfScore score
                        ? score.value().home() + ":" + score.value().away()
                        : "?";
    }
}
