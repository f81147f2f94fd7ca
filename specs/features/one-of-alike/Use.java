import com.example.AlikeClient;
import com.example.model.Cases;
import java.util.List;

/** Members of a union that share their signs are told apart by how well the whole value fits; nothing of it is lost. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        AlikeClient client = AlikeClient.builder().baseUrl(baseUrl).build();
        Cases cases = client.cases().post(c -> {});
        Cases same = client.cases().post(cases);
        return names("required", cases.required()) + names("enums", cases.enums())
                + names("optionalConstants", cases.optionalConstants()) + names("constants", cases.constants())
                + names("types", cases.types()) + names("formats", cases.formats()) + names("nested", cases.nested())
                + names("supersets", cases.supersets()) + names("lists", cases.lists()) + names("maps", cases.maps())
                + names("trees", cases.trees()) + (same.equals(cases) ? "same" : "changed");
    }

    private static String names(String property, List<?> values) {
        return property + values.stream().map(value -> " " + value.getClass().getSimpleName()).reduce("", String::concat) + "\n";
    }
}
