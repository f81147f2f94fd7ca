import com.example.Items;
import com.example.PagedClient;
import com.example.PagedClient.ResponseHeaders;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.Response;
import java.util.List;
import java.util.UUID;

/** Headers of replies as typed values: of successes, of errors, absent, and not what was promised. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        PagedClient client = PagedClient.builder().baseUrl(baseUrl).build();
        Items items = client.items();
        StringBuilder said = new StringBuilder();

        Response<List<String>> reply = items.getCall().raw();
        long total = reply.header(ResponseHeaders.X_TOTAL);
        int firstShelf = reply.header(ResponseHeaders.X_SHELVES).get(0);
        UUID id = reply.header(ResponseHeaders.X_REQUEST_ID);
        said.append(reply.data()).append(" of ").append(total).append(" from shelf ").append(firstShelf)
                .append("\nlast modified ").append(reply.header(ResponseHeaders.LAST_MODIFIED))
                .append("\nquota ").append(reply.header(ResponseHeaders.X_QUOTA).left())
                .append(" per ").append(reply.header(ResponseHeaders.X_QUOTA).per())
                .append("\norder ").append(reply.header(ResponseHeaders.X_ORDER))
                .append("\ntrace ").append(reply.header(ResponseHeaders.X_TRACE).hops())
                .append("\nrequest ").append(id.version())
                .append("\nlinks ").append(reply.header(ResponseHeaders.LINK))
                .append("\nno ETag: ").append(reply.header(ResponseHeaders.ETAG));
        try {
            items.with(o -> o.retries(0)).get();
        } catch (ApiException e) {
            said.append("\nretry after ").append(e.header(ResponseHeaders.RETRY_AFTER)).append(" s, ")
                    .append(e.header(ResponseHeaders.X_QUOTA).left()).append(" left");
        }
        Response<?> deleted = items.deleteCall().raw();
        said.append("\n").append(deleted.headers().get("etag")).append(' ').append(deleted.header(ResponseHeaders.ETAG));
        try {
            deleted.header(ResponseHeaders.X_TOTAL);
        } catch (DecodeException e) {
            said.append("\n").append(e.getMessage().replace(baseUrl, "…"));
        }
        Response<?> prices = client.prices().getCall().raw();
        return said.append("\n").append(prices.header(ResponseHeaders.X_TOTAL_AS_BIG_DECIMAL)).toString();
    }
}
