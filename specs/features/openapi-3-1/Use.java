import com.example.ModernClient;
import com.example.model.Thing;
import com.example.model.ThingMadePayload;
import java.math.BigDecimal;
import java.util.List;

/** Lists of types, constants, local definitions, true and false as schemas, tuples, webhooks. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ModernClient client = ModernClient.builder().baseUrl(baseUrl).build();
        Thing thing = client.things().post(data -> data.id(Thing.Id.of("a")).size(size -> size.w(2)).note(null)
                .picture(new byte[] {1, 2, 3}).point(List.of(BigDecimal.ONE, new BigDecimal("2.5"))));
        ThingMadePayload payload = ThingMadePayload.fromJson("{\"thing\":" + thing.toJson() + "}");
        return payload.thing().equals(thing) + " " + thing.id() + " " + thing.row() + " " + thing.anything() + " "
                + thing.labels() + " " + thing.picture().length + " " + thing.closed();
    }
}
