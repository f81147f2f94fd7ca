import com.example.OldClient;
import com.example.model.Pet;
import dev.catenary.runtime.ApiException;
import com.example.model.ProblemReport;
import dev.catenary.runtime.Binary;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Swagger 2.0 is read with its own meaning: media types, collection formats, forms, files, definitions of any name. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) throws java.io.IOException {
        OldClient client = OldClient.builder().baseUrl(baseUrl + "/v1").build();
        List<Pet> pets = client.pets().get(q -> q.ids(List.of(1L, 2L)).tags(List.of("a", "b")).rows(List.of("r", "s")).xPage(3));
        Pet made = client.pets().post(pet -> pet.name("Tom").nick(null));
        String token = client.login().post(data -> data.user("u").scopes(List.of("x", "y")));
        client.photos().id(7).post(data -> data.photo(Binary.of("p.png", "image/png", "PNG".getBytes(StandardCharsets.UTF_8)))
                .places(List.of("Kiel", "Bonn")).people(List.of("Ada", "Bo")));
        String photo;
        try (Binary bytes = client.photos().id(7).get(q -> q.width(128))) {
            photo = new String(bytes.bytes(), StandardCharsets.UTF_8);
        }
        try {
            client.pets().get();
            return "no complaint";
        } catch (ApiException e) {
            return pets + " " + made + " " + token + " " + photo + " " + e.as(ProblemReport.class);
        }
    }
}
