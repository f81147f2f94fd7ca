import com.example.Filters;
import com.example.FiltersClient;
import com.example.model.Filter;
import com.example.model.Operand;
import com.example.model.Range;
import java.math.BigDecimal;
import java.util.List;

/** The kind of the JSON value says which member it is; what is none of them is kept as it came. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        FiltersClient client = FiltersClient.builder().baseUrl(baseUrl).build();
        Range range = Range.of(data -> data.from(new BigDecimal("1.50")));
        List<Operand> operands = client.filters()
                .post(
                        Filter.of(data -> data.left(Operand.of("a")).right(Operand.of(range))),
                        q -> q.page(Filters.PostHttpMethod.RequestConfig.Page.of(2L)));
        StringBuilder said = new StringBuilder();
        for (Operand operand : operands) {
            said.append(operand.getClass().getSimpleName()).append(' ').append(operand.value()).append('\n');
        }
        client.filters().post(data -> data.left(Operand.of(List.of("x", "y"))).right(operands.get(4)));
        return said.toString();
    }
}
