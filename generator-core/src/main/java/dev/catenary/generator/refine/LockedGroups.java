package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Inline schemas that were one type in the lock stay one type while they differ by optional properties only: each gets
 * the properties that it lacks, so that they are equal again. What differs by more leaves its group, with a warning.
 */
final class LockedGroups {
    /** Groups lie in each other; each round makes those equal whose parts are. */
    private static final int ROUNDS = 16;

    private final Map<String, SchemaId> types = new HashMap<>();
    private Api api;

    private LockedGroups(Api api, Lock lock) {
        this.api = api;
        lock.groups().forEach((type, places) -> places.forEach(place -> types.put(place, new SchemaId(type))));
    }

    static LockedGroups join(Api api, Lock lock, Problems problems) {
        LockedGroups groups = new LockedGroups(api, lock);
        if (!groups.types.isEmpty()) {
            groups.join(problems);
        }
        return groups;
    }

    /** The API with equal schemas where the lock has one type. */
    Api api() {
        return api;
    }

    /** The type of each place that is still in its group. */
    Map<String, SchemaId> types() {
        return types;
    }

    /** A place as the lock writes it. */
    static String place(Schema schema) {
        SourceRef at = schema.facts().at();
        return at.file() + "#" + at.pointer();
    }

    private void join(Problems problems) {
        Round round = new Round();
        for (int i = 0; i < ROUNDS && !round.joined.isEmpty(); i++) {
            api = ApiRewriter.everySchema(api, round::rewritten);
            round = new Round();
        }
        for (Schema left : round.left) {
            SchemaId type = types.remove(place(left));
            if (type != null) {
                problems.add(
                        Code.TYPE_SEPARATED,
                        left.facts().at(),
                        "This schema was one type with others, " + type.name()
                                + ", and is now a type of its own: they differ by more than optional properties.",
                        "Restore what they had in common, or change the code that takes it for one.");
            }
        }
    }

    /** One look at all groups: what can be made equal, and what cannot. */
    private final class Round {
        final Map<String, Schema.Struct> joined = new HashMap<>();
        final List<Schema> left = new ArrayList<>();
        private final ShapeNumbers numbers = new ShapeNumbers();

        Round() {
            SortedMap<SchemaId, SortedMap<String, Schema>> groups = new TreeMap<>();
            ApiRewriter.everySchema(api, schema -> {
                SchemaId type = isType(schema) ? types.get(place(schema)) : null;
                if (type != null) {
                    groups.computeIfAbsent(type, key -> new TreeMap<>()).put(place(schema), schema);
                }
                return schema;
            });
            groups.values().forEach(this::compare);
        }

        private static boolean isType(Schema schema) {
            return schema instanceof Schema.Struct || schema instanceof Schema.OneOf || schema instanceof Schema.Choice;
        }

        private void compare(SortedMap<String, Schema> places) {
            CommonShape shapes = new CommonShape(numbers);
            Schema most = mostFrequent(places);
            Schema all = most;
            List<String> members = new ArrayList<>();
            for (Map.Entry<String, Schema> one : places.entrySet()) {
                Optional<Schema> common = shapes.of(all, one.getValue());
                if (common.isPresent()) {
                    all = common.get();
                    members.add(one.getKey());
                } else {
                    left.add(one.getValue());
                }
            }
            if (all != most && all instanceof Schema.Struct common) {
                members.forEach(place -> joined.put(place, common));
            }
        }

        private Schema mostFrequent(SortedMap<String, Schema> places) {
            Map<Integer, Integer> counts = new HashMap<>();
            places.values().forEach(schema -> counts.merge(numbers.of(schema), 1, Integer::sum));
            return places.values().stream()
                    .max(Comparator.comparing((Schema schema) -> counts.get(numbers.of(schema)))
                            .thenComparing(LockedGroups::place, Comparator.reverseOrder()))
                    .orElseThrow();
        }

        Schema rewritten(Schema schema) {
            Schema.Struct common = schema instanceof Schema.Struct ? joined.get(place(schema)) : null;
            return common == null ? schema : common.withFacts(schema.facts());
        }
    }
}
