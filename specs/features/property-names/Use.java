import com.example.NamesClient;
import com.example.model.Odd;

/** Any property name has a legal Java name of its own, and goes over the wire as it is written. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        NamesClient client = NamesClient.builder().baseUrl(baseUrl).build();
        Odd odd = client.odd().put(data -> data.class_("c").default_("d").type("t").refCount(2L)._2ndLine("2").aBc("a")
                .url("u").firstName("camel").toJson_("j").toBuilder_("b").hashCode_("h").plus1(1L).minus1(2L).empty("e")
                .aBC("abc").名称("n").of("o").build("x").id(7L).addTags(true).note(null).noteField("f"));
        return odd.toJson() + " " + odd.class_() + odd.firstName() + odd.id() + odd.minus1() + odd.noteField();
    }
}
