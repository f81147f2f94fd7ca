import com.example.LibraryClient;
import com.example.model.Book;
import com.example.model.Filter;
import com.example.model.Loan;
import com.example.model.Owner;
import com.example.model.Shelf;

/** What a request can hold has a builder; what only comes back is read, from a reply or from a text. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        LibraryClient client = LibraryClient.builder().baseUrl(baseUrl).build();
        String id = client.books().post(book -> book.title("Walden").author(author -> author.name("Thoreau"))).id();
        Shelf shelf = client.books().get(q -> q.filter(Filter.of(filter -> filter.author(author -> author.name("Thoreau")))));
        Book again = shelf.books().get(0).toBuilder().title("Walking").build();
        String owner = shelf.owner() instanceof Shelf.Owner.OfOwner of ? of.value().name() : "nobody";
        return id + " " + again.toJson() + " " + owner + " " + Loan.of(loan -> loan.to("me")).to() + " "
                + Owner.fromJson("{\"name\":\"a fixture\"}");
    }
}
