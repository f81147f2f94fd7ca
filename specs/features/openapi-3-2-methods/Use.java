import com.example.Files;
import com.example.FilesClient;
import com.example.files.ByName;
import java.util.ArrayList;
import java.util.List;

/** Methods that OpenAPI 3.2 has, and those that nobody has listed. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        Files files = FilesClient.builder().baseUrl(baseUrl).build().files();
        List<String> found = new ArrayList<>(files.query(data -> data.text("tea")));
        found.addAll(files.query(Files.QueryHttpMethod.JsonDataRequest.of(data -> data.text("tea")), q -> q.limit(2)));
        found.addAll(files.query().get()); // the link of /files/query

        ByName one = files.name("a.txt");
        one.copy(config -> config.destination("b.txt"));
        one.mSearch();
        one.notify_();
        one.purge_();
        one.purge().post();
        return String.join(", ", found);
    }
}
