import com.example.Deliveries.GetHttpMethod.RequestConfig.Login;
import com.example.DeliveriesClient;
import com.example.model.Delivery;
import com.example.model.Delivery.Medium;
import com.example.model.Delivery.Mode;
import com.example.model.Delivery.Outcome;
import com.example.model.Delivery.Size;
import com.example.model.Delivery.Urgency;
import com.example.model.First;
import com.example.model.Level;
import com.example.model.Second;
import com.example.model.Third;
import com.example.model.Trigger;

/** Constants are called what the description calls them; what is sent is the value. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        DeliveriesClient client = DeliveriesClient.builder().baseUrl(baseUrl).build();
        Delivery delivery = client.deliveries().get(q -> q.trigger(Trigger.MANUAL).login(Login.SSO));
        String why = switch (delivery.trigger().known()) {
            case SCHEDULED -> "by the clock";
            case MANUAL -> "by hand";
            case NOT_FOUND -> "nobody knows";
            case UNRECOGNIZED -> "new";
        };
        Delivery made = Delivery.of(data -> data.outcome(Outcome.LOST)
                .medium(Medium._30)
                .size(Size.SMALL)
                .urgency(Urgency.HIGH)
                .mode(Mode.WRITE)
                .first(First.of(first -> first.level(Level.HIGH)))
                .second(Second.of(second -> second.level(Second.Level.UPPER)))
                .third(Third.of(third -> third.level(Level.LOW))));
        return why + " " + (delivery.outcome() == Outcome.DONE) + " " + delivery.toJson() + "\n" + made.toJson();
    }
}
