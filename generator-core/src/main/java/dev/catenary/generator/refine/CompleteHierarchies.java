package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.api.Value;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Completes what a discriminated base leaves to convention (OAS 3.0.4 §4.8.25): every component that extends it gets
 * a value. In order: the base's own mapping; the mapping of a base further up; the one value that the subtype's own
 * property allows; the schema's name. A type between base and subtype reads its own subtypes, too, so it gets a
 * discriminator of its own. A discriminator on an inline object has no subtypes and goes.
 */
final class CompleteHierarchies implements Pass {
    @Override
    public Api apply(Api api, Problems problems) {
        return new Run(api, problems).apply();
    }

    private static final class Run {
        private final Api api;
        private final Problems problems;
        private final SortedMap<SchemaId, Schema> schemas;
        private final SortedMap<SchemaId, SortedSet<SchemaId>> subtypes = new TreeMap<>();

        Run(Api api, Problems problems) {
            this.api = api;
            this.problems = problems;
            this.schemas = new TreeMap<>(api.schemas());
        }

        Api apply() {
            SchemaRewriter inline = new SchemaRewriter(Run::withoutDiscriminator);
            schemas.replaceAll((id, schema) -> SchemaRewriter.children(schema, inline));
            List.copyOf(schemas.keySet()).forEach(id -> discriminator(id).ifPresent(d -> adopt(id, d)));
            schemas.forEach((id, schema) -> bases(id)
                    .forEach(base -> subtypes.computeIfAbsent(base, key -> new TreeSet<>())
                            .add(id)));
            subtypes.keySet().forEach(this::inherit);
            Map<SchemaId, Schema.Discriminator> complete = new LinkedHashMap<>();
            schemas.forEach((id, schema) -> discriminator(id).ifPresent(d -> complete.put(id, complete(id, d))));
            complete.forEach((id, d) -> schemas.put(id, with((Schema.Struct) schemas.get(id), d)));
            Api used = ApiRewriter.uses(api, inline);
            return used.with(used.root(), schemas);
        }

        /** A mapping may name a schema that repeats the base's properties instead of extending it. */
        private void adopt(SchemaId base, Schema.Discriminator discriminator) {
            discriminator.mapping().forEach((value, target) -> {
                boolean repeats = !target.equals(base)
                        && !bases(target).contains(base)
                        && schemas.get(target) instanceof Schema.Struct
                        && Shapes.covers(schemas.get(target), schemas.get(base));
                if (repeats) {
                    Schema.Struct s = (Schema.Struct) schemas.get(target);
                    List<SchemaId> bases = new java.util.ArrayList<>(s.bases());
                    bases.add(base);
                    schemas.put(
                            target,
                            new Schema.Struct(
                                    s.facts(),
                                    s.properties(),
                                    s.alsoRequired(),
                                    s.additional(),
                                    s.discriminator(),
                                    bases));
                }
            });
        }

        private void inherit(SchemaId id) {
            if (discriminator(id).isEmpty() && schemas.get(id) instanceof Schema.Struct struct) {
                bases(id).stream()
                        .flatMap(base -> discriminator(base).stream())
                        .findFirst()
                        .ifPresent(d ->
                                schemas.put(id, with(struct, new Schema.Discriminator(d.wireName(), Map.of()))));
            }
        }

        private Schema.Discriminator complete(SchemaId id, Schema.Discriminator given) {
            SortedSet<SchemaId> below = subtypes.getOrDefault(id, new TreeSet<>());
            Map<String, SchemaId> mapping = new LinkedHashMap<>();
            given.mapping().forEach((value, target) -> {
                if (target.equals(id) || below.contains(target)) {
                    mapping.put(value, target);
                } else if (schemas.containsKey(target)) {
                    reportNoSubtype(id, "The discriminator maps \"" + value + "\" to", target);
                }
            });
            for (SchemaId sub : below) {
                if (!mapping.containsValue(sub)) {
                    values(sub, given.wireName(), id).forEach(value -> mapping.putIfAbsent(value, sub));
                }
            }
            Optional<SchemaId> usual = given.usual().filter(target -> target.equals(id) || below.contains(target));
            if (given.usual().isPresent() && usual.isEmpty()) {
                reportNoSubtype(id, "`defaultMapping` is", given.usual().get());
            }
            return new Schema.Discriminator(given.wireName(), mapping, usual);
        }

        private void reportNoSubtype(SchemaId base, String said, SchemaId target) {
            problems.add(
                    Code.MEMBER_IGNORED,
                    schemas.get(base).facts().at(),
                    said + " \"" + target.name() + "\", which does not extend \"" + base.name()
                            + "\"; such values are read as the base.",
                    "Add the base to the schema with an allOf, or use a oneOf.");
        }

        private List<String> values(SchemaId sub, String wireName, SchemaId base) {
            List<String> above = bases(sub).stream()
                    .flatMap(id -> discriminator(id).stream())
                    .filter(d -> d.wireName().equals(wireName))
                    .map(d -> keys(d, sub))
                    .filter(keys -> !keys.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            return above.isEmpty() ? List.of(own(sub, wireName, base).orElse(sub.name())) : above;
        }

        private static List<String> keys(Schema.Discriminator discriminator, SchemaId target) {
            return discriminator.mapping().entrySet().stream()
                    .filter(e -> e.getValue().equals(target))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private Optional<String> own(SchemaId sub, String wireName, SchemaId base) {
            Optional<Value> value = onlyValue(sub, wireName);
            return value.equals(onlyValue(base, wireName)) ? Optional.empty() : value.map(Value::text);
        }

        private Optional<Value> onlyValue(SchemaId id, String wireName) {
            return Optional.of(schemas.get(id))
                    .filter(Schema.Struct.class::isInstance)
                    .flatMap(s -> ((Schema.Struct) s).property(wireName))
                    .map(p -> p.schema() instanceof Schema.Ref ref ? schemas.get(ref.target()) : p.schema())
                    .filter(s ->
                            s instanceof Schema.Choice choice && choice.values().size() == 1)
                    .map(s -> ((Schema.Choice) s).values().get(0));
        }

        private List<SchemaId> bases(SchemaId id) {
            return schemas.get(id) instanceof Schema.Struct struct ? struct.bases() : List.of();
        }

        private Optional<Schema.Discriminator> discriminator(SchemaId id) {
            return schemas.get(id) instanceof Schema.Struct struct ? struct.discriminator() : Optional.empty();
        }

        private static Schema withoutDiscriminator(Schema schema) {
            return schema instanceof Schema.Struct s && s.discriminator().isPresent()
                    ? new Schema.Struct(
                            s.facts(), s.properties(), s.alsoRequired(), s.additional(), Optional.empty(), s.bases())
                    : schema;
        }

        private static Schema.Struct with(Schema.Struct s, Schema.Discriminator discriminator) {
            return new Schema.Struct(
                    s.facts(), s.properties(), s.alsoRequired(), s.additional(), Optional.of(discriminator), s.bases());
        }
    }
}
