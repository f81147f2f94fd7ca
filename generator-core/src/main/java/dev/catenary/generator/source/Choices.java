package dev.catenary.generator.source;

import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Value;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code enum} and {@code const}. */
final class Choices {
    private Choices() {}

    /** Whether the schema lists its values. */
    static boolean has(Element schema) {
        return schema.has("const")
                || schema.get("enum").exists()
                        && !(schema.get("enum").isArray()
                                && schema.get("enum").items().isEmpty());
    }

    /**
     * The listed values, null as nullability; nothing if they are of a kind that is not listed in a type: arrays where
     * the schema is an array, objects where it is an object.
     */
    static Optional<Schema> read(Element schema, Facts facts, List<TypeWords.Type> types) {
        List<Element> listed = listed(schema);
        boolean containers = !listed.isEmpty() && listed.stream().allMatch(v -> v.isArray() || v.isObject());
        if (containers || types.size() == 1 && types.get(0).is("object")) {
            return Optional.empty();
        }
        Facts known = facts.withNullable(facts.nullable() || listed.stream().anyMatch(v -> !v.exists()));
        Schema.Base declared = types.size() == 1 ? base(types.get(0)) : null;
        Set<Value> values = new LinkedHashSet<>();
        int present = 0;
        for (Element item : listed) {
            present += item.exists() ? 1 : 0;
            if (item.exists()) {
                values.add(value(item, declared));
            }
        }
        reportDuplicates(schema, present - values.size());
        if (values.isEmpty()) {
            return Optional.of(new Schema.Nothing(known));
        }
        Schema.Choice choice = new Schema.Choice(known, actual(declared, values), new ArrayList<>(values));
        return Optional.of(Labels.add(choice, listed, schema));
    }

    private static void reportDuplicates(Element schema, int duplicates) {
        if (duplicates > 0) {
            schema.get("enum")
                    .report(
                            Code.MEMBER_REPAIRED,
                            "`enum` repeats a value " + duplicates + (duplicates == 1 ? " time" : " times")
                                    + "; every value is read once.",
                            "Remove the repetitions.");
        }
    }

    private static List<Element> listed(Element schema) {
        if (schema.has("const")) {
            return List.of(schema.get("const"));
        }
        Element values = schema.get("enum");
        if (values.isScalar()) {
            values.report(
                    Code.MEMBER_REPAIRED,
                    "`enum` must be an array; read as one with this value.",
                    "Put it in an array.");
            return List.of(values);
        }
        if (!values.isArray()) {
            values.wrongType("an array");
        }
        return values.items();
    }

    private static Schema.Base base(TypeWords.Type type) {
        return Values.base(type.word());
    }

    private static Value value(Element item, Schema.Base declared) {
        return Values.as(declared, item).orElseGet(() -> Values.of(item));
    }

    /** The declared type, unless a value contradicts it: what is listed is what goes over the wire. */
    private static Schema.Base actual(Schema.Base declared, Set<Value> values) {
        Schema.Base found = null;
        for (Value value : values) {
            Schema.Base next = base(value);
            found = found == null || found == next ? next : wider(found, next);
        }
        boolean fits = declared == found || declared == Schema.Base.DECIMAL && found == Schema.Base.WHOLE;
        return fits ? declared : found;
    }

    private static Schema.Base wider(Schema.Base one, Schema.Base other) {
        Set<Schema.Base> numbers = Set.of(Schema.Base.WHOLE, Schema.Base.DECIMAL);
        return numbers.contains(one) && numbers.contains(other) ? Schema.Base.DECIMAL : Schema.Base.MIXED;
    }

    private static Schema.Base base(Value value) {
        if (value instanceof Value.Text) {
            return Schema.Base.TEXT;
        }
        if (value instanceof Value.Bool) {
            return Schema.Base.BOOL;
        }
        if (value instanceof Value.Number number) {
            return number.value().stripTrailingZeros().scale() <= 0 ? Schema.Base.WHOLE : Schema.Base.DECIMAL;
        }
        return Schema.Base.MIXED;
    }
}
