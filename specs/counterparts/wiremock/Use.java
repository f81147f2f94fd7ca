import com.example.WireMockClient;
import com.example.admin.Mappings;
import com.example.model.BadRequestEntity;
import com.example.model.ContentPattern;
import com.example.model.EqualToPattern;
import com.example.model.MatchesJsonPathPattern;
import com.example.model.ResponseDefinition.JsonBody;
import com.example.model.StringOrMatchesJsonPath;
import com.example.model.StubMapping;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.Binary;
import dev.catenary.runtime.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Creates, lists, changes, verifies and deletes stubs of a running WireMock through its own admin API. */
public final class Use {
    private static final String ID = "730d3e32-d098-4169-a20c-554c3bedce58";

    private final StringBuilder said = new StringBuilder();
    private final WireMockClient client;
    private final String baseUrl;

    private Use(String baseUrl) {
        this.baseUrl = baseUrl;
        this.client = WireMockClient.builder().baseUrl(baseUrl).build();
    }

    public static String use(String baseUrl) throws Exception {
        Use use = new Use(baseUrl);
        use.stubs();
        use.requests();
        use.files();
        use.rest();
        return use.said.toString().strip();
    }

    private void say(String what, Object value) {
        said.append(what).append(": ").append(value).append('\n');
    }

    private void stubs() throws Exception {
        Mappings mappings = client.admin().mappings();
        StubMapping created = mappings.post(stub -> stub.id(ID)
                .name("orders")
                .priority(2)
                .request(r -> r.method("GET")
                        .urlPath("/orders")
                        .queryParameters(Map.of("tag", is("a b&夏")))
                        .headers(Map.of("X-Shop", is("tea"))))
                .response(r -> r.status(200)
                        .headers(Map.of("Content-Type", "application/json"))
                        .jsonBody(JsonBody.of(new TreeMap<>(
                                Map.of("name", JsonValue.of("茶"), "total", JsonValue.parse("1.50"))))))
                .metadata(Map.of("owner", JsonValue.of("catenary"))));
        say("created", created.id() + " " + created.name() + " " + created.request().urlPath());
        say("its body", created.response().jsonBody().value());
        mappings.post(stub -> stub.name("pay").request(r -> r.method("POST")
                        .urlPath("/pay")
                        .bodyPatterns(List.of(ContentPattern.of(
                                MatchesJsonPathPattern.of(p -> p.matchesJsonPath(StringOrMatchesJsonPath.of("$.total")))))))
                .response(r -> r.status(201).body("paid")));
        say("listed", names(mappings.get(q -> q.limit(10).offset(0)).mappings()));
        say("listed from 1", mappings.get(q -> q.limit(1).offset(1)).mappings().size());

        say("GET /orders", call("GET", "/orders?tag=a%20b%26%E5%A4%8F", ""));
        say("POST /pay", call("POST", "/pay", "{\"total\":1}"));
        say("GET /absent", call("GET", "/absent", "").substring(0, 3));

        StubMapping changed = mappings.stubMappingId(ID).get().toBuilder().priority(7).build();
        mappings.stubMappingId(ID).put(changed);
        StubMapping read = mappings.stubMappingId(ID).get();
        say("changed", read.priority() + " " + read.metadata().get("owner"));
        say("everything else as before", read.equals(changed));
        say("by metadata", names(mappings.findByMetadata()
                .post(ContentPattern.of(MatchesJsonPathPattern.of(
                        p -> p.matchesJsonPath(StringOrMatchesJsonPath.of("$[?(@.owner == 'catenary')]")))))
                .mappings()));

        mappings.stubMappingId(ID).delete();
        try {
            mappings.stubMappingId(ID).get();
        } catch (ApiException e) {
            say("deleted", e.status());
        }
        try {
            mappings.post(StubMapping.fromJson("{\"request\":{\"nonsense\":true}}"));
        } catch (ApiException e) {
            // WireMock's "source" is an object, where its description has a string: all else can be read nevertheless.
            say("refused", e.status() + " " + e.as(BadRequestEntity.class).orElseThrow().errors().get(0).code());
        }
    }

    private void requests() {
        say("counted", client.admin().requests().count().post(r -> r.method("GET").urlPath("/orders")).count());
        JsonValue found = client.admin().requests().find().post(r -> r.method("POST").urlPattern("/p.*"));
        say("found", found.members().get("requests").items().get(0).members().get("body"));
        say("logged", client.admin().requests().get(q -> q.limit("2")).members().get("requests").items().size());
        say("near misses", client.admin().requests().unmatched().nearMisses().get().nearMisses().size());
        client.admin().requests().delete();
        say("forgotten", client.admin().requests().count().post(r -> r.urlPattern(".*")).count());
    }

    private void files() throws IOException {
        client.admin().files().fileId("catenary.bin").put(Binary.of(new byte[] {0, (byte) 0xff, 13, 10}));
        say("files", Set.copyOf(client.admin().files().get()));
        client.admin().files().fileId("catenary.bin").delete();
        say("files", client.admin().files().get().size());
    }

    private void rest() {
        say("health", client.admin().health().get().status());
        say("scenarios", client.admin().scenarios().get().scenarios());
        say("recording", client.admin().recordings().status().get().status());
        client.admin().mappings().delete();
        say("left", client.admin().mappings().get().meta().total());
        client.admin().reset().post();
    }

    private static ContentPattern is(String text) {
        return ContentPattern.of(EqualToPattern.of(p -> p.equalTo(text)));
    }

    private static List<String> names(List<StubMapping> mappings) {
        return mappings.stream().map(StubMapping::name).toList();
    }

    private String call(String method, String target, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + target))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("X-Shop", "tea")
                .build();
        HttpResponse<String> reply =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return reply.statusCode() + " " + reply.body();
    }
}
