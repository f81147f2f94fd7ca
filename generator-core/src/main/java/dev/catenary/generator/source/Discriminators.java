package dev.catenary.generator.source;

import dev.catenary.generator.api.Pointers;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code discriminator}: a property name in Swagger 2.0, an object in OpenAPI 3. */
final class Discriminators {
    private static final Pattern FILE_ENDING = Pattern.compile("\\.(ya?ml|json)$");

    private final References references;
    private final SchemaQueue queue;
    private final Dialect dialect;

    Discriminators(References references, SchemaQueue queue, Dialect dialect) {
        this.references = references;
        this.queue = queue;
        this.dialect = dialect;
    }

    Optional<Schema.Discriminator> of(Element schema) {
        Element discriminator = schema.get("discriminator");
        if (!discriminator.exists()) {
            return Optional.empty();
        }
        if (discriminator.isScalar()) {
            return Optional.of(bare(discriminator));
        }
        if (!discriminator.expectObject()) {
            return Optional.empty();
        }
        String property = discriminator.text("propertyName");
        if (property.isEmpty()) {
            discriminator.report(
                    Code.MISSING_MEMBER, "`discriminator` has no `propertyName`.", "Name the property that decides.");
            return Optional.empty();
        }
        return Optional.of(
                new Schema.Discriminator(property, mapping(discriminator.object("mapping")), usual(discriminator)));
    }

    private Schema.Discriminator bare(Element name) {
        if (dialect != Dialect.SWAGGER_2) {
            name.report(
                    Code.MEMBER_REPAIRED,
                    "`discriminator` is a string; read as its `propertyName`.",
                    "Write an object with `propertyName`.");
        }
        return new Schema.Discriminator(name.raw(), Map.of());
    }

    private Map<String, SchemaId> mapping(Element mapping) {
        Map<String, SchemaId> targets = new LinkedHashMap<>();
        for (Element entry : mapping.members()) {
            if (!entry.isScalar()) {
                entry.wrongType("a string");
                continue;
            }
            schema(entry, "this value is left out of the mapping").ifPresent(id -> targets.put(entry.key(), id));
        }
        return targets;
    }

    /** The schema of values that the mapping does not have (OAS 3.2.0 §4.25); older versions know no such member. */
    private Optional<SchemaId> usual(Element discriminator) {
        boolean said =
                dialect.since32() && !discriminator.text("defaultMapping").isEmpty();
        return said ? schema(discriminator.get("defaultMapping"), "it is left out") : Optional.empty();
    }

    private Optional<SchemaId> schema(Element entry, String otherwise) {
        Optional<Element> target = target(entry);
        if (target.isEmpty()) {
            entry.report(
                    Code.MAPPING_NOT_FOUND,
                    Quote.of(entry.raw()) + " names no schema; " + otherwise + ".",
                    "Add the schema, or correct the name.");
        }
        return target.map(queue::add);
    }

    /** A schema's name goes before a relative file of that name (OAS 3.0.4 §4.8.25.4). */
    private Optional<Element> target(Element entry) {
        String raw = entry.raw();
        return named(entry, raw)
                .or(() -> references.find(entry.document(), raw))
                .or(() -> bundled(entry));
    }

    /**
     * Tools that put several files into one often leave mappings as they were. The schema's name is still the last
     * word, or that of the file.
     */
    private Optional<Element> bundled(Element entry) {
        String raw = entry.raw();
        String lastWord = Pointers.unescape(raw.substring(raw.lastIndexOf('/') + 1));
        return bundled(entry, lastWord)
                .or(() -> bundled(entry, FILE_ENDING.matcher(lastWord).replaceFirst("")));
    }

    private Optional<Element> bundled(Element entry, String name) {
        Optional<Element> target = named(entry, name);
        target.ifPresent(schema -> entry.report(
                Code.MEMBER_REPAIRED,
                Quote.of(entry.raw()) + " points at nothing; read as the schema " + Quote.of(name) + ".",
                "Write " + Quote.of("#/components/schemas/" + Pointers.escape(name)) + "."));
        return target;
    }

    private Optional<Element> named(Element entry, String name) {
        String pointer = "#/components/schemas/" + Pointers.escape(name).replace("%", "%25");
        return references.find(entry.document(), pointer);
    }
}
