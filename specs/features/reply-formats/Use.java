import com.example.BooksClient;
import com.example.Invoices;
import com.example.model.Invoice;
import com.example.model.Problem;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.Binary;
import java.nio.charset.StandardCharsets;

/** One reply in several formats: as data, as text, as a file. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        BooksClient client = BooksClient.builder().baseUrl(baseUrl).build();
        Invoices invoices = client.invoices();
        StringBuilder said = new StringBuilder();

        said.append(invoices.get(q -> q.year(2026)).get(0).id());
        said.append("\n").append(invoices.getText(q -> q.year(2026)));
        said.append(invoices.with(o -> o.header("Accept", "text/tab-separated-values")).getText());
        try (Binary pdf = invoices.getBinary()) {
            said.append(pdf.mediaType()).append(' ').append(text(pdf));
        }
        try (Binary pdf = invoices.postBinaryCall(Invoice.of(i -> i.id("8"))).async().join()) {
            said.append("\n").append(text(pdf));
        }
        try {
            invoices.getBinary();
        } catch (ApiException e) {
            said.append("\n").append(e.as(Problem.class).map(Problem::title).orElse("?"));
        }
        said.append("\n").append(client.ledger().get());
        try (Binary pdf = client.ledger().getBinary()) {
            said.append(' ').append(text(pdf));
        }
        return said.append("\n").append(client.state().get()).append(' ').append(client.state().get()).toString();
    }

    private static String text(Binary data) {
        return new String(data.bytes(), StandardCharsets.UTF_8);
    }
}
