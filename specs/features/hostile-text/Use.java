import com.example.ClassEvilU002aU002fTClient;
import com.example.asystemexit1.u002a.ByXY.GetHttpMethod.RequestConfig.SystemExit1;
import com.example.model.Evil;
import java.util.List;

/** Texts of a description stay texts: names and literals mean what they were made from, comments hold what they say. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        Evil evil = ClassEvilU002aU002fTClient.builder()
                .baseUrl(baseUrl)
                .credential(ClassEvilU002aU002fTClient.Security.evil(() -> "key"))
                .build()
                .aSystemExit1()
                .u002a()
                .xY("v")
                .get(q -> q.systemExit1(SystemExit1.QUOTE_STAR_SLASH).lT(List.of("a", "*/")));
        return evil.quoteCloseSemicolonBlankClose() + evil.backslash() + evil.s().known();
    }
}
