import com.example.LibraryClient;
import com.example.Notes;
import com.example.model.Book;
import com.example.model.Fault;
import com.example.model.Medium;
import com.example.model.Shelf;
import com.example.model.Video;
import dev.catenary.runtime.ApiException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** XML both ways: attributes, names, namespaces, lists of both kinds, null, enums, unions. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        LibraryClient client = LibraryClient.builder().baseUrl(baseUrl).build();
        List<String> said = new ArrayList<>();

        Shelf shelf = client.books().get();
        for (Book book : shelf.book()) {
            said.add(book.id() + " " + book.title() + " " + book.price() + " " + book.language() + " " + book.authors()
                    + " " + book.tags() + " " + book.subtitleField() + " " + book.additionalProperties().keySet());
        }
        Book sent = Book.of(book -> book.id(7L)
                .title("Tea & <Sympathy>")
                .price(new BigDecimal("12.50"))
                .inPrint(true)
                .language(Book.Language.DE)
                .subtitle(null)
                .printed(LocalDate.of(2026, 1, 31))
                .authors(List.of("A", "B"))
                .tags(List.of("x", "y"))
                .addReviews(review -> review.stars(5).text("good\r\n"))
                .etag("not sent"));
        said.add(client.books().post(sent).title());
        client.books().put(List.of(Book.of(book -> book.title("one")), Book.of(book -> book.title("two"))));

        Medium medium = client.media().post(Medium.of(Video.of(video -> video.width(1920))));
        said.add(medium instanceof Medium.OfAudio audio ? audio.value().minutes() + " minutes" : "?");

        said.add(client.notes().post(Notes.PostHttpMethod.XmlDataRequest.of(note -> note.text("hi").urgent(true))));
        try {
            client.books().get();
        } catch (ApiException failure) {
            said.add(failure.as(Fault.class).orElseThrow().code());
        }
        return String.join("\n", said);
    }
}
