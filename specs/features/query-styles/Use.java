import com.example.SearchClient;
import com.example.Things.GetHttpMethod.RequestConfig.Filter;
import com.example.Things.GetHttpMethod.RequestConfig.Near;
import dev.catenary.runtime.MissingParametersException;
import java.math.BigDecimal;
import java.util.List;

/** Every way to write a list or an object into the query. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        SearchClient client = SearchClient.builder().baseUrl(baseUrl).build();
        client.things().get(q -> q.page(1).id(List.of(1L, 2L)).tag(List.of("a", "b c")));
        client.things().get(q -> q.page(2).size(List.of(3L, 4L)).area(List.of("x", "y")));
        client.things().get(q -> q.page(3)
                .filter(Filter.of(filter -> filter.color("red").min(5L)))
                .near(Near.of(near -> near.lat(new BigDecimal("1.50")))));
        client.things().get(q -> q.page(4).raw("a/b?c=d&e+ä"));
        try {
            client.things().get(q -> q.tag(List.of()));
            return "no complaint";
        } catch (MissingParametersException e) {
            return e.getMessage();
        }
    }
}
