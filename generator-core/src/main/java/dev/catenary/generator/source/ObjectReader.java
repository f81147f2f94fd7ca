package dev.catenary.generator.source;

import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads schemas of {@code type: object}: a struct when something is known by name, else a map. */
final class ObjectReader {
    private final SchemaReader schemas;
    private final Discriminators discriminators;

    ObjectReader(SchemaReader schemas, Discriminators discriminators) {
        this.schemas = schemas;
        this.discriminators = discriminators;
    }

    Schema read(Element schema, Facts facts, SchemaReader.Position position) {
        Set<String> required = new LinkedHashSet<>(Repairs.required(schema));
        List<Schema.Property> properties = properties(schema, required);
        Optional<Schema> additional = additional(schema);
        Optional<Schema.Discriminator> discriminator = position.beside() ? Optional.empty() : discriminators.of(schema);
        properties.forEach(p -> required.remove(p.wireName()));
        boolean closed = isFalse(schema.get("additionalProperties"));
        boolean named = !properties.isEmpty() || discriminator.isPresent() || position.part() && !required.isEmpty();
        if (named || closed) {
            return new Schema.Struct(
                    facts, properties, new ArrayList<>(required), additional, discriminator, List.of());
        }
        return new Schema.MapOf(facts, additional.orElseGet(() -> new Schema.Anything(SchemaFacts.place(schema))));
    }

    private List<Schema.Property> properties(Element schema, Set<String> required) {
        List<Schema.Property> properties = new ArrayList<>();
        for (Element property : schema.object("properties").members()) {
            boolean demanded = Repairs.requiredItself(property) || required.contains(property.key());
            properties.add(new Schema.Property(property.key(), schemas.read(property), demanded));
        }
        return properties;
    }

    /** The schema of members without a name of their own; none where anything goes or nothing does. */
    private Optional<Schema> additional(Element schema) {
        Element additional = schema.get("additionalProperties");
        if (additional.isObject()) {
            return additional.members().isEmpty() ? Optional.empty() : Optional.of(schemas.read(additional));
        }
        if (additional.exists() && !additional.is(Node.Kind.BOOLEAN)) {
            additional.wrongType("a boolean or a schema object");
        }
        return byPattern(schema);
    }

    /** {@code patternProperties} tells the values' schema where all patterns have the same. */
    private Optional<Schema> byPattern(Element schema) {
        List<Element> patterns = schema.object("patternProperties").members();
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        Schema first = schemas.read(patterns.get(0));
        boolean same = patterns.stream().skip(1).allMatch(p -> SameType.is(first, schemas.read(p)));
        if (!same) {
            schema.get("patternProperties")
                    .report(
                            Code.NOT_IN_CLIENT,
                            "Patterns with different schemas; values of such members are any JSON.",
                            "Nothing has to be done.");
        }
        return same ? Optional.of(first) : Optional.empty();
    }

    private static boolean isFalse(Element element) {
        return element.is(Node.Kind.BOOLEAN) && element.raw().equalsIgnoreCase("false");
    }
}
