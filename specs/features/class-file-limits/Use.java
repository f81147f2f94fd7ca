import com.example.LimitsClient;
import com.example.model.Code;
import com.example.model.Wide;

/** 1,501 values, 262 properties and a text of 68,000 bytes: more than a constructor, an enum or a constant may hold. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        LimitsClient client = LimitsClient.builder().baseUrl(baseUrl).build();
        Wide wide = client.all().get();
        return wide.code().known() + " " + Code.TYPE.constants().size() + " " + wide.p259() + " "
                + Wide.of(data -> data.code(Code.V0001).p000(7)).toJson() + " " + Wide.Text.TYPE.constants().get(1).value().length();
    }
}
