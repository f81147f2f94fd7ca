import com.example.WordsClient;

/** Segments and properties that Java has other plans for. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        WordsClient client = WordsClient.builder().baseUrl(baseUrl).build();
        client.default_().class_().int_(7).get();
        client.notify_().hashCode_().wait_().get();
        client._1_1().v1_0().tilde().dash().get();
        client.urlList().eMail().订单().get();
        var reply = client.models().get();
        return reply.class_() + " " + reply.package_() + " " + reply.default_() + " " + reply._2fa();
    }
}
