import com.example.ShapesClient;
import com.example.model.Cat;
import com.example.model.Dog;
import com.example.model.Payment;
import com.example.model.Pet;
import java.util.ArrayList;
import java.util.List;

/** Values without the discriminator, or with an unknown one, are what the description says they are. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ShapesClient client = ShapesClient.builder().baseUrl(baseUrl).build();
        List<String> said = new ArrayList<>();
        for (Payment payment : client.payments().get()) {
            if (payment instanceof Payment.OfCard card) {
                said.add("card " + card.value().last4());
            } else if (payment instanceof Payment.OfBank bank) {
                said.add("bank " + bank.value().iban());
            } else if (payment instanceof Payment.OfOtherPayment other) {
                said.add("other " + other.value().method() + " " + other.value().iban());
            } else {
                said.add(payment.toString());
            }
        }
        for (Pet pet : client.pets().get()) {
            if (pet instanceof Cat cat) {
                said.add(cat.name() + " has " + cat.lives());
            } else if (pet instanceof Dog dog) {
                said.add(dog.name() + " of " + dog.packSize() + ", a " + dog.kind());
            }
        }
        return String.join("\n", said);
    }
}
