package dev.catenary.generator.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.problem.SourceRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ApiTextTest {
    private static final SchemaId CARD = new SchemaId("#/components/schemas/Card");
    private static final Discrimination UNDECIDED = new Discrimination.Undecided();

    private static SourceRef line(int line) {
        return new SourceRef("openapi.yaml", line, "/somewhere");
    }

    private static Schema text(int line) {
        return new Schema.Text(Facts.at(line(line)), "");
    }

    private static Parameter parameter(String name, Parameter.In in, boolean required, int line) {
        return new Parameter(
                name,
                in,
                text(line),
                required,
                Parameter.Style.FORM,
                true,
                false,
                "",
                Doc.of("Of " + name + "."),
                line(line));
    }

    private static Api api(int line) {
        Facts facts = Facts.at(line(line));
        Schema.Ref card = new Schema.Ref(facts, CARD);
        Payload form = new Payload(
                "multipart/form-data",
                Payload.Kind.MULTIPART,
                new Schema.ListOf(facts, card),
                new TreeMap<>(Map.of(
                        "file",
                        new Payload.Encoding(
                                "image/png", null, false, false, new TreeMap<>(Map.of("X-Kind", "scan"))))),
                line(line));
        Operation post = new Operation(
                "POST",
                "/cards/{id}:pay",
                false,
                "pay",
                List.of(),
                List.of(parameter("dry", Parameter.In.QUERY, true, line)),
                Optional.of(new Body(true, List.of(form), Doc.NONE, line(line))),
                List.of(new Reply(
                        "204",
                        List.of(),
                        List.of(parameter("X-Trace", Parameter.In.HEADER, false, line)),
                        Doc.of("Paid.\nAnd more."),
                        line(line))),
                Optional.of(List.of()),
                List.of(),
                Optional.empty(),
                new Doc(
                        "Pays with a text that is longer than the sixty characters which are shown",
                        "",
                        List.of(),
                        true),
                line(line));
        PathNode pay = new PathNode(new Segment.Suffix(":pay"), List.of(), List.of(), List.of(post));
        PathNode id = new PathNode(
                new Segment.Variable("id"),
                List.of(parameter("id", Parameter.In.PATH, true, line)),
                List.of(pay),
                List.of());
        PathNode cards = new PathNode(new Segment.Literal("cards"), List.of(), List.of(id), List.of());
        return new Api(
                "Cards \"&\" more",
                "1.0",
                Doc.NONE,
                List.of(new Server("https://x.example", "", "", List.of())),
                new TreeMap<>(Map.of("key", new SecurityScheme.ApiKey(Parameter.In.HEADER, "X-Key", Doc.NONE))),
                List.of(new SecurityRequirement(new TreeMap<>(Map.of("key", List.of())))),
                new PathNode(new Segment.Root(), List.of(), List.of(cards), List.of()),
                new TreeMap<>(schemas(facts, card)),
                List.of(new Webhook("paid", "POST", form, Doc.NONE, line(line))));
    }

    private static Map<SchemaId, Schema> schemas(Facts facts, Schema.Ref card) {
        Facts all = new Facts(
                facts.at(), "Title", Doc.NONE, true, true, true, Optional.of(new Value.Number(new BigDecimal("1.50"))));
        List<Schema.Property> properties = new ArrayList<>(List.of(
                new Schema.Property("number", new Schema.Text(all, "uuid"), true),
                new Schema.Property(
                        "kind",
                        new Schema.Choice(facts, Schema.Base.MIXED, List.of(new Value.Text("a"), new Value.Bool(true))),
                        false)));
        Discrimination decided = new Discrimination.ByTests(List.of(new Discrimination.Test(
                1,
                Set.of(Discrimination.Kind.OBJECT),
                List.of("number"),
                List.of("cvc", "pin"),
                new TreeMap<>(Map.of("kind", List.of("a", "b"))),
                List.of())));
        return Map.of(
                CARD,
                new Schema.Struct(
                        facts,
                        properties,
                        List.of("more"),
                        Optional.of(new Schema.Whole(facts, "int64")),
                        Optional.of(new Schema.Discriminator("kind", Map.of("a", CARD))),
                        List.of(new SchemaId("#/b"))),
                new SchemaId("#/u"),
                new Schema.OneOf(facts, List.of(new Schema.Bool(facts), card), Optional.empty(), decided),
                new SchemaId("#/v"),
                new Schema.AllOf(
                        facts,
                        List.of(
                                new Schema.MapOf(facts, new Schema.Anything(facts)),
                                new Schema.OneOf(
                                        facts, List.of(new Schema.Nothing(facts)), Optional.empty(), UNDECIDED),
                                new Schema.Decimal(facts, "")),
                        Optional.empty()));
    }

    @Test
    void showsEverythingOneLineEach() {
        assertThat(ApiText.of(api(1))).isEqualTo("""
                api "Cards \\"&\\" more" "1.0"
                  server https://x.example
                  scheme key: api key in header X-Key
                  security {key=[]}
                paths
                  /cards
                    /{id}
                      path id! (form exploded): string — Of id.
                      +:pay
                        POST pay deprecated — Pays with a text that is longer than the sixty characters wh…
                          security none
                          query dry! (form exploded): string — Of dry.
                          body!
                            multipart multipart/form-data: array
                              items: → #/components/schemas/Card
                              encoding file: image/png headers {X-Kind=scan}
                          reply 204 — Paid.
                            header X-Trace (form exploded): string — Of X-Trace.
                webhooks
                  paid POST
                    multipart multipart/form-data: array
                      items: → #/components/schemas/Card
                      encoding file: image/png headers {X-Kind=scan}
                schemas
                  #/components/schemas/Card: object extends #/b
                    number!: string(uuid) titled "Title" nullable read-only write-only default 1.50
                    kind: enum(mixed) "a" true
                    more!
                    *: integer(int64)
                    by kind
                      "a" → #/components/schemas/Card
                  #/u: one of
                    | 1 boolean
                    | 2 → #/components/schemas/Card
                    is 2 if object with number with any of cvc, pin and kind = "a"/"b"
                  #/v: all of
                    & map
                      values: any
                    & one of
                      | 1 null
                    & number
                """);
    }

    @Test
    void placesDoNotShow() {
        assertThat(ApiText.of(api(1))).isEqualTo(ApiText.of(api(7)));
    }
}
