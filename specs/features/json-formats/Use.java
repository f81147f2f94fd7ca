import com.example.Analyses;
import com.example.Analyses.PostHttpMethod.JsonFullWellformedResponse;
import com.example.CodeClient;
import com.example.Starred;
import com.example.model.Problem;
import com.example.model.Repository;
import com.example.model.Star;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One reply in several kinds of JSON that say different things: a method for each. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        CodeClient client = CodeClient.builder().baseUrl(baseUrl).build();
        List<String> said = new ArrayList<>();

        Starred starred = client.starred();
        said.add(starred.get().get(0).name());
        Star star = starred.getStar(q -> q.page(1)).get(0);
        said.add(star.starredAt() + " " + star.repo().name());
        for (Star one : starred.getStarCall().items()) {
            said.add(one.repo().name());
        }
        try {
            starred.getStar();
        } catch (ApiException e) {
            said.add(e.as(Problem.class).map(Problem::title).orElse("?"));
        }

        Analyses analyses = client.analyses();
        Repository code = Repository.of(r -> r.name("tea"));
        var brief = analyses.post(code);
        said.add(brief == null ? "nothing" : "" + brief.rule());
        JsonFullWellformedResponse full = analyses.postJsonFull(r -> r.name("tea"));
        said.add(full == null ? "nothing" : full.rule() + " " + full.places());
        Map<String, JsonValue> sarif = analyses.postSarif_radh(code);
        said.add(sarif == null ? "nothing" : sarif.get("version").asText());
        analyses.postSarif().post();

        said.add(client.any().getText_yddo().repo().name());
        return String.join("\n", said);
    }
}
