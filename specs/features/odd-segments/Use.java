import com.example.OddClient;

/** The root, empty segments, signs, digits and letters of any script. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        OddClient client = OddClient.builder().baseUrl(baseUrl).build();
        client.get();
        client.post();
        client.a().empty().b().get();
        client.tilde().dash().underscore().get();
        client.订单().编号("7/8").get();
        client.naïve().ελλάδα().x1f680().get();
        client._1_1().v1_0()._2_0_1().pingJson().get();
        client._50_25().aB().xY().get();
        return "sent";
    }
}
