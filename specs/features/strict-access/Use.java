import com.example.WeatherClient;
import com.example.model.Weather;
import dev.catenary.runtime.DecodeException;
import java.util.function.Supplier;

/** A reply that lacks or mistypes something is read all the same; asking for that very thing says what is wrong with it. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        WeatherClient client = WeatherClient.builder().baseUrl(baseUrl).build();
        Weather weather = client.now().get();
        return weather.place() + "\n" + ask(weather::degrees) + "\n" + ask(() -> weather.wind().speed()) + "\n"
                + ask(() -> weather.wind().from()) + "\n" + ask(weather::since) + "\n" + weather.toJson() + "\n"
                + ask(() -> Weather.of(data -> data.place("x")));
    }

    private static String ask(Supplier<Object> question) {
        try {
            return String.valueOf(question.get());
        } catch (DecodeException | IllegalStateException e) {
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }
}
