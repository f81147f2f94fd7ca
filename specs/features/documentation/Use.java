import com.example.BooksClient;
import com.example.model.Book;

/** Texts of the description are comments, whatever they hold, and nothing but comments. */
public final class Use {
    private Use() {}

    @SuppressWarnings("deprecation") // the description says that the operation is
    public static String use(String baseUrl) {
        BooksClient client = BooksClient.builder().baseUrl(baseUrl).build();
        Book book = client.books().isbn("9780000000000").get(q -> q.fields("all"));
        return book.title() + " " + book.state();
    }
}
