import com.example.NotesClient;
import com.example.Notes;
import dev.catenary.runtime.Binary;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One body in four media types. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        NotesClient client = NotesClient.builder().baseUrl(baseUrl).build();
        Notes notes = client.notes();
        String a = notes.post(data -> data.text("x").addTags("t"));
        String b = notes.post(Notes.PostHttpMethod.FormDataRequest.of(data -> data.text("a b&c").tags(List.of("t", "u"))));
        String c = notes.post("plain ä");
        String d = notes.post(Binary.of("bytes".getBytes(StandardCharsets.UTF_8)));
        notes.put(note -> note.text("y"));
        notes.delete(note -> note.text("z"));
        notes.patch("w");
        return a + b + c + d;
    }
}
