package dev.catenary.generator.refine;

import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.SourceRef;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions about one schema that need no other schema. */
final class Shapes {
    private static final Facts NO_FACTS = Facts.at(SourceRef.ofFile(""));

    private Shapes() {}

    static boolean isObject(Schema schema) {
        return schema instanceof Schema.Struct || schema instanceof Schema.MapOf;
    }

    /** An object of which nothing is known: {@code type: object}. */
    static boolean isFreeForm(Schema schema) {
        return schema instanceof Schema.MapOf map && map.values() instanceof Schema.Anything
                || schema instanceof Schema.Struct struct
                        && struct.properties().isEmpty()
                        && struct.alsoRequired().isEmpty()
                        && struct.additional().isEmpty()
                        && struct.bases().isEmpty();
    }

    /** Says nothing about properties but that some must be there. */
    static boolean onlyDemands(Schema schema) {
        return schema instanceof Schema.Anything
                || schema instanceof Schema.MapOf map && map.values() instanceof Schema.Anything
                || schema instanceof Schema.Struct struct
                        && struct.properties().isEmpty()
                        && struct.additional().isEmpty()
                        && struct.bases().isEmpty();
    }

    /** Names in {@code required}, declared here or not. */
    static Set<String> required(Schema.Struct struct) {
        Set<String> names = struct.properties().stream()
                .filter(Schema.Property::required)
                .map(Schema.Property::wireName)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        names.addAll(struct.alsoRequired());
        return names;
    }

    /** Every object of {@code wide} has all that {@code narrow} asks for, and says so: {@code narrow} adds nothing. */
    static boolean covers(Schema wide, Schema narrow) {
        if (isFreeForm(narrow)) {
            return isObject(wide);
        }
        if (!(wide instanceof Schema.Struct w && narrow instanceof Schema.Struct n)) {
            return false;
        }
        java.util.Map<String, Schema> declared = w.properties().stream()
                .collect(Collectors.toMap(Schema.Property::wireName, Schema.Property::schema, (a, b) -> a));
        return n.properties().stream()
                        .allMatch(p ->
                                declared.containsKey(p.wireName()) && isSame(declared.get(p.wireName()), p.schema()))
                && new HashSet<>(required(w)).containsAll(required(n))
                && isSame(n.additional(), w.additional());
    }

    private static boolean isSame(Optional<Schema> a, Optional<Schema> b) {
        return a.isEmpty() || b.isPresent() && isSame(a.get(), b.get());
    }

    /** The same type; texts, places and the like may differ. */
    static boolean isSame(Schema a, Schema b) {
        return a == b || a.getClass() == b.getClass() && bare(a).equals(bare(b));
    }

    /** The schema without its texts and places, for comparing; what an enum calls its values is no such text. */
    static Schema bare(Schema schema) {
        return new SchemaRewriter(Shapes::withoutFacts).apply(schema);
    }

    private static Schema withoutFacts(Schema schema) {
        Facts facts = schema.facts();
        Schema silent = schema instanceof Schema.Choice choice ? choice.named() : schema;
        return silent.withFacts(new Facts(
                NO_FACTS.at(),
                "",
                NO_FACTS.doc(),
                facts.nullable(),
                facts.readOnly(),
                facts.writeOnly(),
                Optional.empty()));
    }

    /** How a message calls a schema of this kind. */
    static String name(Schema schema) {
        return schema.match(new KindName());
    }

    private static final class KindName implements Schema.Cases<String> {
        @Override
        public String ref(Schema.Ref schema) {
            return '"' + schema.target().name() + '"';
        }

        @Override
        public String text(Schema.Text schema) {
            return "a string";
        }

        @Override
        public String whole(Schema.Whole schema) {
            return "an integer";
        }

        @Override
        public String decimal(Schema.Decimal schema) {
            return "a number";
        }

        @Override
        public String bool(Schema.Bool schema) {
            return "a boolean";
        }

        @Override
        public String choice(Schema.Choice schema) {
            return "an enum";
        }

        @Override
        public String listOf(Schema.ListOf schema) {
            return "an array";
        }

        @Override
        public String mapOf(Schema.MapOf schema) {
            return "a map";
        }

        @Override
        public String struct(Schema.Struct schema) {
            return "an object";
        }

        @Override
        public String allOf(Schema.AllOf schema) {
            return "an allOf";
        }

        @Override
        public String oneOf(Schema.OneOf schema) {
            return "a union";
        }

        @Override
        public String anything(Schema.Anything schema) {
            return "any value";
        }

        @Override
        public String nothing(Schema.Nothing schema) {
            return "null";
        }
    }
}
