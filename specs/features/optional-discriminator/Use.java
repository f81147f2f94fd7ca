import com.example.PayoutsClient;
import com.example.model.Ideal;
import com.example.model.Method;
import com.example.model.Target;

/** A discriminator that is not there leaves the decision to the properties that are; an unknown one does not. What is built has it. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        PayoutsClient client = PayoutsClient.builder().baseUrl(baseUrl).build();
        StringBuilder said = new StringBuilder();
        for (Target target : client.payouts().get()) {
            said.append(target.getClass().getSimpleName()).append(' ');
        }
        client.payments().post(Method.of(Ideal.of(ideal -> ideal.issuer("1121"))));
        return said + Ideal.fromJson("{\"issuer\":\"1121\"}").toJson();
    }
}
