import com.example.FixturesClient;
import com.example.model.Line;
import com.example.model.Order;
import java.util.List;

/** A model is built, varied, compared, written as JSON and read back, exactly. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        FixturesClient client = FixturesClient.builder().baseUrl(baseUrl).build();
        Order came = client.orders().get();
        boolean same = Order.fromJson(came.toJson()).equals(came);
        Order built = Order.of(data -> data.id("1").note(null).buyer(buyer -> buyer.name("B"))
                .lines(List.of(Line.of(line -> line.sku("a"))))
                .addLines(line -> line.sku("b").count(2L))
                .addTags("x").addTags("y"));
        Order varied = built.toBuilder().id("2").addTags("z").build();
        boolean equal = built.equals(varied.toBuilder().id("1").tags(List.of("x", "y")).build());
        return same + " " + equal + "\n" + came.toJson() + "\n" + built.toJson() + "\n" + varied;
    }
}
