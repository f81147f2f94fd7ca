import com.example.NumbersClient;
import com.example.model.Numbers;
import dev.catenary.runtime.DecodeException;
import java.math.BigDecimal;

/** No digit is lost, and a number that does not fit its type fails nobody who does not ask for it. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        NumbersClient client = NumbersClient.builder().baseUrl(baseUrl).build();
        Numbers numbers = client.numbers().id("9007199254740993")
                .put(Numbers.of(data -> data.count(9_007_199_254_740_993L)), q -> q.rate(new BigDecimal("0.10")).big(3L));
        client.numbers().id("1").put(numbers);
        String small;
        try {
            small = String.valueOf(numbers.small());
        } catch (DecodeException e) {
            small = e.getMessage();
        }
        return numbers.count() + " " + numbers.huge() + " " + numbers.price() + " " + numbers.ratio() + " " + numbers.text()
                + " " + numbers.money() + " " + small;
    }
}
