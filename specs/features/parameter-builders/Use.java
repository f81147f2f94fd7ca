import com.example.DeskClient;
import com.example.Tickets.GetHttpMethod.RequestConfig.Filter.Status;
import com.example.model.Place;
import dev.catenary.runtime.MissingParametersException;
import java.math.BigDecimal;
import java.util.List;

/** Lists and objects among the parameters are written in place, as in models. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        DeskClient client = DeskClient.builder().baseUrl(baseUrl).build();

        client.tickets().get(q -> q.addTag_vhex("bug")
                .addTag_vhex("ui")
                .addNumber(7)
                .filter(f -> f.status(Status.OPEN).addOwners("ann"))
                .addSort(s -> s.by("date").down(true))
                .addSort(s -> s.by("number"))
                .near(place -> place.lat(new BigDecimal("1.5")))
                .addXTrace("a")
                .addTag("new"));
        List<String> mine = List.of("bug");
        Place none = null;
        client.tickets().get(q -> q.tag(mine).addTag_vhex("ui").near(none).addSort(s -> s.by("date")));
        try {
            client.tickets().get(q -> q.tag(mine));
            return "sent";
        } catch (MissingParametersException e) {
            return mine + " " + e.getMessage();
        }
    }
}
