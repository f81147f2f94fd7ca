import com.example.PayClient;
import com.example.model.Card;
import com.example.model.Source;
import com.example.model.Transfer;

/** A union whose members name themselves. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        PayClient client = PayClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        for (Source source : client.sources().post(Source.of(Card.of(card -> card.last4("4242"))))) {
            if (source instanceof Source.OfCard card) {
                said.append("card ").append(card.value().last4());
            } else if (source instanceof Source.OfWallet wallet) {
                said.append("wallet of ").append(wallet.value().owner());
            } else {
                said.append("unknown ").append(source.value());
            }
            said.append("; ");
        }
        client.sources().post(Source.of(Transfer.of(transfer -> transfer.iban("DE02"))));
        return said.toString();
    }
}
