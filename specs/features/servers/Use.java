import com.example.StarsClient;
import com.example.StarsClient.Servers;
import dev.catenary.runtime.ServerUrl;

/** A server is chosen by name, its variables are checked, and an operation's own server can be put elsewhere. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        StarsClient client = StarsClient.builder()
                .server(Servers.relative().at(baseUrl))
                .server("https://uploads.acme.example", baseUrl + "/uploads-host")
                .build();
        client.stars().get();
        client.moons().get();
        client.uploads().get();
        client.uploads().post();

        ServerUrl us = Servers.byRegion().with("region", "us").with("port", "8443");
        return Servers.byRegion() + "\n" + us + "\n" + Servers.sandbox() + "\n" + refused("region", "mars") + "\n"
                + refused("version", "v1/../admin") + "\n" + refused("port", "80@evil.example") + "\n"
                + refused("zone", "a");
    }

    private static String refused(String variable, String value) {
        try {
            return "accepted " + Servers.byRegion().with(variable, value);
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }
}
