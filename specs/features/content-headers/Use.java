import com.example.LibraryClient;
import com.example.model.Book;
import com.example.model.Problem;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.Binary;
import java.util.List;

/** Asks for what it can read, errors too; names what it sends; sends back what it does not know. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        LibraryClient client = LibraryClient.builder().baseUrl(baseUrl).build();
        Book book = client.books().get();
        String same = client.books().put(book).equals(book) ? "same" : "changed";
        Book renamed = client.books().put(book.toBuilder().title("B").build());
        client.books().patch(patch -> patch.title("C"));
        client.books().patch();
        client.books().delete();
        String error = "none";
        try {
            client.catalogue().get();
        } catch (ApiException e) {
            error = e.as(Problem.class).orElseThrow().title();
        }
        client.catalogue().post(List.of(Book.of(b -> b.title("D"))));
        client.cover().get().bytes();
        client.cover().put(Binary.of(new byte[] {'a', 'b'}));
        client.cover().post(cover -> cover.url("https://a.example/?b=c"));
        return same + ", " + book.state().known() + ", " + book.medium().getClass().getSimpleName() + ", "
                + renamed.toJson() + ", " + error;
    }
}
