package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes unions as small as they can be without losing a value: unions inside unions are one, equal members are one,
 * strings beside strings are one ({@link ScalarUnion}), arrays of different objects are one array, and a union of one
 * is its member. What is left needs telling apart.
 */
final class SimplifyUnions implements Pass {
    @Override
    public Api apply(Api api, Problems problems) {
        return new Run(api).apply();
    }

    private static final class Run {
        /** Unions named by unions named by unions: far beyond any description, far below the stack's end. */
        private static final int DEEPEST = 200;

        private final Api api;
        private final SchemaRewriter rewriter = new SchemaRewriter(this::simplify);
        private final Map<SchemaId, Schema> done = new HashMap<>();
        private final Set<SchemaId> open = new HashSet<>();

        Run(Api api) {
            this.api = api;
        }

        Api apply() {
            SortedMap<SchemaId, Schema> schemas = new TreeMap<>();
            api.schemas().keySet().forEach(id -> schemas.put(id, component(id)));
            Api used = ApiRewriter.uses(api, rewriter);
            return used.with(used.root(), schemas);
        }

        /** Members are compared by what they are in the end, so a component they name is simplified first. */
        private Schema component(SchemaId id) {
            Schema known = done.get(id);
            if (known == null) {
                open.add(id);
                known = rewriter.apply(api.schemas().get(id));
                open.remove(id);
                done.put(id, known);
            }
            return known;
        }

        private Schema simplify(Schema schema) {
            if (Shapes.isFreeForm(schema)
                    && schema instanceof Schema.Struct s
                    && s.discriminator().isEmpty()) {
                return new Schema.MapOf(
                        s.facts(), new Schema.Anything(Facts.at(s.facts().at())));
            }
            return schema instanceof Schema.OneOf union ? union(union) : schema;
        }

        private Schema union(Schema.OneOf union) {
            List<Schema> members = distinct(flat(union));
            if (union.discriminator().isEmpty()) {
                members = lists(new ScalarUnion(this::shape).merge(members));
                if (members.stream().allMatch(Shapes::onlyDemands)
                        && members.stream().allMatch(Shapes::isObject)) {
                    return new Schema.MapOf(
                            union.facts(),
                            new Schema.Anything(Facts.at(union.facts().at())));
                }
            }
            return Unions.with(union, members);
        }

        private static List<Schema> flat(Schema.OneOf union) {
            List<Schema> members = new ArrayList<>();
            for (Schema member : union.members()) {
                if (member instanceof Schema.OneOf inner
                        && inner.discriminator().isEmpty()) {
                    members.addAll(inner.members());
                } else {
                    members.add(member);
                }
            }
            return members;
        }

        /** Arrays of different objects are told apart by their items, so they are one array of either. */
        private List<Schema> lists(List<Schema> members) {
            List<Schema.ListOf> lists = members.stream()
                    .filter(m -> m instanceof Schema.ListOf list && isObject(list.items()))
                    .map(Schema.ListOf.class::cast)
                    .toList();
            if (lists.size() < 2) {
                return members;
            }
            Schema.ListOf first = lists.get(0);
            List<Schema> items = lists.stream().map(Schema.ListOf::items).toList();
            Schema either = simplify(new Schema.OneOf(
                    Facts.at(first.items().facts().at()), items, Optional.empty(), new Discrimination.Undecided()));
            List<Schema> merged = new ArrayList<>(members);
            merged.set(
                    merged.indexOf(first),
                    new Schema.ListOf(Facts.at(first.facts().at()), either));
            merged.removeAll(lists);
            return merged;
        }

        private boolean isObject(Schema item) {
            return shape(item)
                    .filter(shape -> Shapes.isObject(shape) && !shape.facts().nullable())
                    .isPresent();
        }

        private static List<Schema> distinct(List<Schema> members) {
            Map<Schema, Schema> distinct = new LinkedHashMap<>();
            members.forEach(member -> distinct.putIfAbsent(Shapes.bare(member), member));
            return List.copyOf(distinct.values());
        }

        /** What a member is behind its reference; empty if that is being simplified right now. */
        private Optional<Schema> shape(Schema member) {
            Schema shape = member;
            Set<SchemaId> seen = new HashSet<>();
            while (shape instanceof Schema.Ref ref) {
                boolean known = api.schemas().containsKey(ref.target()) && open.size() < DEEPEST;
                if (!known || open.contains(ref.target()) || !seen.add(ref.target())) {
                    return Optional.empty();
                }
                shape = component(ref.target());
            }
            return Optional.of(shape);
        }
    }
}
