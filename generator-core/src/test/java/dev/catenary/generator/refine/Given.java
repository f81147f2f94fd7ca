package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.ApiText;
import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Label;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.api.Value;
import dev.catenary.generator.api.Webhook;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Builds small APIs by hand, runs passes on them, and shows what came out. */
final class Given {
    private final Map<SchemaId, Schema> schemas = new TreeMap<>();
    final Problems problems = new Problems();
    private PathNode root = node(new Segment.Root(), List.of());
    private List<Webhook> uses = List.of();
    private Api result;

    static SourceRef at(String pointer) {
        return new SourceRef("api.yaml", 0, pointer);
    }

    static Facts facts() {
        return Facts.at(at("/here"));
    }

    static SchemaId id(String name) {
        return new SchemaId("#/components/schemas/" + name);
    }

    static Schema.Ref ref(String name) {
        return new Schema.Ref(facts(), id(name));
    }

    static Schema text() {
        return text("");
    }

    static Schema text(String format) {
        return new Schema.Text(facts(), format);
    }

    static Schema whole() {
        return new Schema.Whole(facts(), "");
    }

    static Schema number() {
        return new Schema.Decimal(facts(), "");
    }

    static Schema bool() {
        return new Schema.Bool(facts());
    }

    static Schema any() {
        return new Schema.Anything(facts());
    }

    static Schema nothing() {
        return new Schema.Nothing(facts());
    }

    static Schema list(Schema items) {
        return new Schema.ListOf(facts(), items);
    }

    static Schema map(Schema values) {
        return new Schema.MapOf(facts(), values);
    }

    /** The enum, one of whose values is called by a name and explained by a text; either may be empty. */
    static Schema labelled(Schema choice, String value, String name, String text) {
        Schema.Choice enumeration = (Schema.Choice) choice;
        return enumeration.completed(Map.of(new Value.Text(value), new Label(name, Doc.of(text))));
    }

    static Schema titled(Schema schema, String title) {
        Facts facts = schema.facts();
        return schema.withFacts(
                new Facts(facts.at(), title, facts.doc(), facts.nullable(), false, false, Optional.empty()));
    }

    static Schema choice(String... values) {
        return new Schema.Choice(
                facts(),
                Schema.Base.TEXT,
                Arrays.stream(values).<Value>map(Value.Text::new).toList());
    }

    static Schema numbers(int... values) {
        return new Schema.Choice(
                facts(),
                Schema.Base.WHOLE,
                Arrays.stream(values)
                        .<Value>mapToObj(v -> new Value.Number(BigDecimal.valueOf(v)))
                        .toList());
    }

    static Schema all(Schema... members) {
        return new Schema.AllOf(facts(), List.of(members), Optional.empty());
    }

    static Schema one(Schema... members) {
        return new Schema.OneOf(facts(), List.of(members), Optional.empty(), new Discrimination.Undecided());
    }

    static Schema oneBy(Schema.Discriminator discriminator, Schema... members) {
        return new Schema.OneOf(facts(), List.of(members), Optional.of(discriminator), new Discrimination.Undecided());
    }

    /** Value, schema name, value, schema name … */
    static Schema.Discriminator by(String property, String... mapping) {
        Map<String, SchemaId> targets = new LinkedHashMap<>();
        for (int i = 0; i < mapping.length; i += 2) {
            targets.put(mapping[i], id(mapping[i + 1]));
        }
        return new Schema.Discriminator(property, targets);
    }

    /** Names that end with {@code !} are required. */
    static Schema.Property property(String name, Schema schema) {
        boolean required = name.endsWith("!");
        return new Schema.Property(required ? name.substring(0, name.length() - 1) : name, schema, required);
    }

    static Schema.Struct object(Schema.Property... properties) {
        return new Schema.Struct(
                facts(), List.of(properties), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    static Schema.Struct demanding(String... names) {
        return new Schema.Struct(facts(), List.of(), List.of(names), Optional.empty(), Optional.empty(), List.of());
    }

    static Schema.Struct base(Schema.Discriminator discriminator, Schema.Property... properties) {
        return new Schema.Struct(
                facts(), List.of(properties), List.of(), Optional.empty(), Optional.of(discriminator), List.of());
    }

    static Schema nullable(Schema schema) {
        return schema.withFacts(schema.facts().withNullable(true));
    }

    static Schema described(Schema schema, String words) {
        Facts f = schema.facts();
        return schema.withFacts(
                new Facts(f.at(), f.title(), Doc.of(words), f.nullable(), f.readOnly(), f.writeOnly(), f.fallback()));
    }

    static PathNode node(Segment segment, List<Operation> operations, PathNode... children) {
        return new PathNode(segment, List.of(), List.of(children), operations);
    }

    static Operation operation(String method, String path) {
        return new Operation(
                method,
                path,
                false,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Doc.NONE,
                at(path));
    }

    Given schema(String name, Schema schema) {
        Facts f = schema.facts();
        schemas.put(
                id(name),
                schema.withFacts(new Facts(
                        at("/components/schemas/" + name),
                        f.title(),
                        f.doc(),
                        f.nullable(),
                        f.readOnly(),
                        f.writeOnly(),
                        f.fallback())));
        return this;
    }

    Given paths(PathNode newRoot) {
        root = newRoot;
        return this;
    }

    /** A payload of this schema, and none else. */
    Given used(Schema schema) {
        uses = List.of();
        return used("application/json", schema);
    }

    /** One more payload. */
    Given used(String mediaType, Schema schema) {
        Payload payload = new Payload(mediaType, Payload.Kind.JSON, schema, new TreeMap<>(), at("/use"));
        uses = new ArrayList<>(uses);
        uses.add(new Webhook("use", "POST", payload, Doc.NONE, at("/use")));
        return this;
    }

    private Api api() {
        return new Api("", "", Doc.NONE, List.of(), new TreeMap<>(), List.of(), root, new TreeMap<>(schemas), uses);
    }

    Given run(Pass... passes) {
        result = api();
        for (Pass pass : passes) {
            result = pass.apply(result, problems);
        }
        return this;
    }

    Given run(RefineSettings settings) {
        result = Passes.run(api(), settings, problems);
        return this;
    }

    Api result() {
        return result;
    }

    String names() {
        return result.schemas().keySet().stream().map(SchemaId::name).collect(Collectors.joining(" "));
    }

    /** The component's lines in {@link ApiText}, without its own name. */
    String shown(String name) {
        StringBuilder shown = new StringBuilder();
        boolean inside = false;
        for (String line : ApiText.of(result).lines().toList()) {
            String start = "  " + id(name) + ": ";
            if (line.startsWith(start)) {
                inside = true;
                shown.append(line.substring(start.length())).append('\n');
            } else if (inside && line.startsWith("    ")) {
                shown.append(line.substring(2)).append('\n');
            } else {
                inside = false;
            }
        }
        return shown.toString().replace("#/components/schemas/", "");
    }

    String warnings() {
        return problems.sorted().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
