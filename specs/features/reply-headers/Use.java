import com.example.Items;
import com.example.PagedClient;
import dev.catenary.runtime.Response;
import java.util.List;

/** Headers of a reply are read by name; the comment says which there are. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        Items items = PagedClient.builder().baseUrl(baseUrl).build().items();
        Response<List<String>> reply = items.getCall().raw();
        return reply.data() + " of " + reply.headers().get("x-total") + ", " + reply.headers().all("Link") + " "
                + items.deleteCall().raw().headers().get("ETag");
    }
}
