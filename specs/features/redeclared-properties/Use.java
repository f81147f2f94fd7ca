import com.example.RedeclaredClient;
import com.example.model.Invoice;

/** A property that several parts describe is one property, of the narrower type. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        RedeclaredClient client = RedeclaredClient.builder().baseUrl(baseUrl).build();
        Invoice invoice = client.invoices().get();
        Long amount = invoice.amount();
        return invoice.id().version() + " " + invoice.kind() + " " + amount + " " + invoice.note() + " "
                + invoice.party().name();
    }
}
