import com.example.ValuesClient;
import com.example.Values.GetHttpMethod.RequestConfig.Level;
import com.example.model.Values;
import com.example.model.Values.Reaction;
import com.example.model.Values.Unit;

/** Every value keeps its JSON type and its exact text; constants are readable and distinct. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ValuesClient client = ValuesClient.builder().baseUrl(baseUrl).build();
        Values values = client.values().get(q -> q.level(Level._2));
        String yes = switch (values.yes().known()) {
            case TRUE -> "true itself";
            case UNRECOGNIZED -> "new";
            default -> "another";
        };
        Values made = Values.of(data -> data.reaction(Reaction.MINUS_1).unit(Unit.KM_H).maybe(null));
        return values.toJson() + "\n" + yes + " " + values.number() + " " + values.flag() + " " + values.maybeField() + " "
                + values.word() + "\n" + made.toJson();
    }
}
