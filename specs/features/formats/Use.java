import com.example.TypesClient;
import com.example.model.Values;
import dev.catenary.runtime.JsonValue;
import java.math.BigDecimal;

/** What is read is written back as it came, digit by digit. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        TypesClient client = TypesClient.builder().baseUrl(baseUrl).build();
        Values values = client.values().post(data -> data.i32(1)
                .i64(2L)
                .plain(3L)
                .price(new BigDecimal("1E+2"))
                .port(JsonValue.of(80))
                .addDues(BigDecimal.TEN));
        Values back = client.values().post(values);
        return back.equals(values) + " " + values.at() + " " + values.id() + " " + values.bytes().length + " "
                + values.flags() + " " + values.n() + " " + values.price() + " " + values.port() + " " + values.dues();
    }
}
