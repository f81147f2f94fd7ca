import com.example.PricesClient;
import com.example.model.Note;
import com.example.model.Offer;
import com.example.model.Price;
import java.math.BigDecimal;
import java.util.List;

/** Text beside attributes, and CDATA. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        PricesClient client = PricesClient.builder().baseUrl(baseUrl).build();
        Offer sent = Offer.of(offer -> offer.sku("a<b")
                .price(Price.of(price -> price.currency("EUR").amount(new BigDecimal("1.50"))))
                .note(Note.of(note -> note.lang("en").html("<b>x]]>y</b>")))
                .tags(List.of("new"))
                .colors(List.of("red", "blue")));
        Offer read = client.offers().post(sent);
        return read.equals(sent) + " " + read.price().amount() + " " + read.note().html();
    }
}
