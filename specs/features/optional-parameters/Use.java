import com.example.NotesClient;
import com.example.model.Note;
import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import java.util.List;

/**
 * Every form that an operation without parameters has is there beside optional ones, too: code that was written before
 * the API had the first parameter still compiles.
 */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        NotesClient client = NotesClient.builder().baseUrl(baseUrl).build();
        client.notes().get();
        Call<List<Note>> all = client.notes().getCall();
        String first = all.execute().get(0).text();
        client.notes().post(note -> note.text("a"));
        Call<Note> made = client.notes().postCall(Note.of(note -> note.text("b")));
        String second = made.async().join().text();

        client.notes().scan().post();
        client.notes().scan().postCall().execute();
        client.notes().scan().postCall(Note.of(note -> note.text("c"))).execute();
        client.notes().scan().postCall(Binary.of("PNG".getBytes())).execute();

        client.notes().id("1").put();
        client.notes().id("1").putCall(null).execute();
        client.notes().id("1").putCall("d").execute();
        client.notes().id("1").delete();
        int status = client.notes().id("1").deleteCall().raw().status();

        client.notes().getCall(q -> q.limit(1)).execute();
        client.notes().postCall(Note.of(note -> note.text("e")), q -> q.xTrace("t")).execute();
        return first + second + status;
    }
}
