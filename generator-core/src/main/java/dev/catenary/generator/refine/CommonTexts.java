package dev.catenary.generator.refine;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes one schema of several equal shapes. A text stays if half of the occurrences that have one say the same: what is said
 * of one place only would be wrong in the others.
 */
final class CommonTexts {
    private final Function<Schema, Schema> shared;

    /** @param shared a reference if the schema is an occurrence of a shared type, else the schema itself */
    CommonTexts(Function<Schema, Schema> shared) {
        this.shared = shared;
    }

    /**
     * The schema that stands for all. Its own text is about all of them, so it must be said of most; whether null is
     * allowed, and who may send it, is said by each reference.
     *
     * @param alike at least one; the first gives the order of properties
     */
    Schema type(List<Schema> alike) {
        Schema schema = of(alike);
        Doc doc = schema.facts().doc();
        long said =
                alike.stream().filter(each -> each.facts().doc().equals(doc)).count();
        Facts plain = new Facts(
                schema.facts().at(),
                schema.facts().title(),
                said * 2 > alike.size() ? doc : Doc.NONE,
                false,
                false,
                false,
                Optional.empty());
        return schema.withFacts(plain);
    }

    private Schema of(List<Schema> alike) {
        Schema first = alike.get(0).withFacts(facts(alike));
        if (first instanceof Schema.ListOf list) {
            return new Schema.ListOf(list.facts(), part(alike, s -> ((Schema.ListOf) s).items()));
        }
        if (first instanceof Schema.MapOf map) {
            return new Schema.MapOf(map.facts(), part(alike, s -> ((Schema.MapOf) s).values()));
        }
        if (first instanceof Schema.Struct struct) {
            return struct(struct, alike);
        }
        if (first instanceof Schema.OneOf union) {
            List<Schema> members = new ArrayList<>();
            for (int i = 0; i < union.members().size(); i++) {
                int member = i;
                members.add(part(alike, s -> ((Schema.OneOf) s).members().get(member)));
            }
            return new Schema.OneOf(union.facts(), members, union.discriminator(), union.by());
        }
        if (first instanceof Schema.Choice choice) {
            return choice.withLabels(common(
                    alike,
                    s -> ((Schema.Choice) s).labels(),
                    choice.named().labels(),
                    Comparator.comparing(Map::toString)));
        }
        return first;
    }

    private Schema struct(Schema.Struct struct, List<Schema> alike) {
        Map<String, List<Schema>> parts = new LinkedHashMap<>();
        for (Schema each : alike) {
            ((Schema.Struct) each)
                    .properties()
                    .forEach(property -> parts.computeIfAbsent(property.wireName(), name -> new ArrayList<>())
                            .add(property.schema()));
        }
        return new Schema.Struct(
                struct.facts(),
                struct.properties().stream()
                        .map(property -> property.withSchema(part(parts.get(property.wireName()))))
                        .toList(),
                struct.alsoRequired(),
                struct.additional()
                        .map(values -> part(
                                alike, s -> ((Schema.Struct) s).additional().orElseThrow())),
                struct.discriminator(),
                struct.bases());
    }

    private Schema part(List<Schema> alike, Function<Schema, Schema> part) {
        return part(alike.stream().map(part).toList());
    }

    private Schema part(List<Schema> alike) {
        Schema first = shared.apply(alike.get(0));
        return first == alike.get(0) ? of(alike) : first.withFacts(facts(alike));
    }

    private static Facts facts(List<Schema> alike) {
        Facts first = alike.get(0).facts();
        return new Facts(
                first.at(),
                common(alike, s -> s.facts().title(), "", Comparator.naturalOrder()),
                common(
                        alike,
                        s -> s.facts().doc(),
                        Doc.NONE,
                        Comparator.comparing(Doc::deprecated)
                                .thenComparing(Doc::summary)
                                .thenComparing(Doc::description)
                                .thenComparing(doc -> doc.links().toString())),
                first.nullable(),
                first.readOnly(),
                first.writeOnly(),
                first.fallback(),
                first.xml());
    }

    private static <T> T common(List<Schema> alike, Function<Schema, T> text, T none, Comparator<T> order) {
        Map<T, Integer> counts = new HashMap<>();
        for (Schema each : alike) {
            T here = text.apply(each);
            if (!here.equals(none)) {
                counts.merge(here, 1, Integer::sum);
            }
        }
        int said = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 >= said)
                .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(order.reversed())))
                .map(Map.Entry::getKey)
                .orElse(none);
    }
}
