import com.example.Charges;
import com.example.DepotClient;
import com.example.Orders;
import com.example.model.Charge;
import com.example.model.File;
import com.example.model.Refund;
import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.PagedCall;
import java.util.ArrayList;
import java.util.List;

/** Results in pages: what leads on is a token, a URL, a header, or a number. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        DepotClient client = DepotClient.builder().baseUrl(baseUrl).build();
        List<String> said = new ArrayList<>();

        for (File file : client.files().getCall(q -> q.pageSize(2)).items()) {
            said.add(file.name());
        }
        PagedCall<List<File>, File> issues = client.issues().getCall(q -> q.perPage(1));
        said.add("first page: " + issues.execute().size());
        for (List<File> page : issues.pages()) {
            said.add("page of " + page.size());
        }
        said.add("the first order is " + client.orders().getCall().items().iterator().next().id());
        said.add("orders " + client.orders().getCall().items().stream()
                .map(Orders.GetHttpMethod.WellformedResponse.Value::id)
                .toList());
        said.add("activities " + client.activities().getCall().items().stream().toList());
        said.add("users " + client.users().getCall(q -> q.limit(2L)).items().stream().toList());
        said.add("teams " + client.teams().getCall(q -> q.page(2L)).items().stream().toList());
        said.add("cursors " + client.cursors().getCall().items().stream().toList());
        said.add("charges " + client.charges().getCall(q -> q.limit(2L)).items().stream()
                .map(Use::id)
                .toList());
        said.add("jobs " + client.jobs().getCall().items().stream().map(File::name).toList());
        said.add("regions " + client.regions().get().value());
        try {
            client.orders().getCall().pages().forEach(page -> said.add("a page"));
        } catch (DecodeException elsewhere) {
            said.add(elsewhere.getMessage());
        }
        try {
            client.cursors().getCall().pages().forEach(page -> said.add("a page"));
        } catch (DecodeException loop) {
            said.add(loop.getMessage());
        }
        return String.join("\n", said);
    }

    private static String id(Charges.GetHttpMethod.WellformedResponse.Data item) {
        return item.value() instanceof Charge charge ? charge.id() : ((Refund) item.value()).id();
    }
}
