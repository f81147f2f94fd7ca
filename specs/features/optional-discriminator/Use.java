import com.example.PayoutsClient;
import com.example.model.Target;

/** A discriminator that is not there leaves the decision to the properties that are; an unknown one does not. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        PayoutsClient client = PayoutsClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        for (Target target : client.payouts().get()) {
            said.append(target.getClass().getSimpleName()).append(' ');
        }
        return said.toString();
    }
}
