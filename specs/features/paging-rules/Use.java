import com.example.LedgerClient;
import com.example.logs.Search;
import dev.catenary.runtime.DecodeException;
import java.util.ArrayList;
import java.util.List;

/** Results in pages where only the user knows how they go on. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        LedgerClient client = LedgerClient.builder().baseUrl(baseUrl).build();
        List<String> said = new ArrayList<>();

        said.add("stocks " + client.stocks().getCall(q -> q.offset(0).limit(2)).items().stream().toList());
        said.add("from the second page on "
                + client.stocks().getCall(q -> q.offset(1).limit(2)).items().stream().toList());
        said.add("one stock " + client.stocks().id("7").get());
        said.add("shops " + client.stocks().id("7").shops().getCall().items().stream().toList());
        said.add("people " + client.people().getCall(q -> q.count(2L)).items().stream().toList());
        Search.PostHttpMethod.JsonDataRequest search = Search.PostHttpMethod.JsonDataRequest.of(d -> d.text("fire"));
        said.add("logs " + client.logs().search().postCall(search).items().stream()
                .map(Search.PostHttpMethod.WellformedResponse.Result.Hits::line)
                .toList());
        said.add("events " + client.events().getCall().items().stream().map(event -> event.what()).toList());
        said.add("feed " + client.feed().getCall().items().stream().toList());
        said.add("blocks " + client.blocks().getCall().items().stream().toList());
        said.add("visits " + client.visits().getCall().items().stream().toList());
        said.add("archive " + client.archive().get().items());
        try {
            client.stocks().getCall(q -> q.offset(0).limit(1)).items().forEach(name -> said.add("a stock"));
        } catch (DecodeException unreadable) {
            said.add(unreadable.getMessage());
        }
        return String.join("\n", said);
    }
}
