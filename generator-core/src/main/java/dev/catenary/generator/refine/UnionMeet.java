package dev.catenary.generator.refine;

import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.api.Value;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A union in an {@code allOf}, beside something else. The rule, first match wins:
 *
 * <ol>
 *   <li>members that only demand properties ({@code anyOf: [{required: [a]}, {required: [b]}]}) are no types: the
 *       union goes, the rest stays;
 *   <li>otherwise the rest is merged into each member; members that cannot agree with it drop out; a member that has
 *       it all already stays the reference it is;
 *   <li>if that would give more than {@value #MOST_MEMBERS} members or {@value #MOST_PROPERTIES} properties, the
 *       result is one object with the rest's properties and, as optional ones, those of all members, and a warning
 *       says so.
 * </ol>
 */
final class UnionMeet {
    static final int MOST_MEMBERS = 100;
    static final int MOST_PROPERTIES = 5_000;

    /** Unions inside unions. */
    private static final int DEEPEST = 20;

    private final Meet meet;
    private final Flattener flattener;
    private final Set<Schema> open = Collections.newSetFromMap(new IdentityHashMap<>());

    UnionMeet(Meet meet, Flattener flattener) {
        this.meet = meet;
        this.flattener = flattener;
    }

    Optional<Part> of(Part whole, Schema.OneOf union, Part rest) {
        return of(whole, union, rest, member -> false);
    }

    /** @param complete tells members that have the rest anyway */
    Optional<Part> of(Part whole, Schema.OneOf union, Part rest, Predicate<Schema> complete) {
        List<Optional<Part>> members =
                union.members().stream().map(flattener::part).toList();
        boolean onlyDemands = members.stream()
                .allMatch(m -> m.map(part -> Shapes.onlyDemands(part.shape())).orElse(false));
        if (onlyDemands && Shapes.isObject(rest.shape())) {
            return Optional.of(rest);
        }
        if (open.size() > DEEPEST || !open.add(union)) {
            return Optional.of(whole);
        }
        try {
            return isTooLarge(members, rest)
                    ? oneObject(union, members, rest)
                    : distribute(whole, union, rest, complete);
        } finally {
            open.remove(union);
        }
    }

    private Optional<Part> distribute(Part whole, Schema.OneOf union, Part rest, Predicate<Schema> complete) {
        List<Schema> merged = new ArrayList<>();
        boolean same = true;
        for (Schema member : union.members()) {
            Optional<Part> part = flattener.part(member);
            boolean keep = part.isEmpty()
                    || complete.test(member)
                    || Shapes.covers(part.get().shape(), rest.shape());
            Optional<Schema> now = keep ? Optional.of(member) : merged(union, member, part.get(), rest);
            now.ifPresent(merged::add);
            same &= now.isPresent() && now.get() == member;
        }
        if (same) {
            return Optional.of(whole);
        }
        return merged.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.inline(new Schema.OneOf(
                        union.facts(), merged, union.discriminator(), new Discrimination.Undecided())));
    }

    private Optional<Schema> merged(Schema.OneOf union, Schema member, Part part, Part rest) {
        Optional<Part> now = rest.shape() instanceof Schema.OneOf ? meet.of(rest, part) : meet.of(part, rest);
        return now.map(result -> {
            if (result.origin().isPresent()) {
                return part.origin().equals(result.origin())
                        ? member
                        : result.origin().get();
            }
            return result.shape() instanceof Schema.Struct struct
                    ? tagged(union, named(struct, member), member)
                    : result.shape();
        });
    }

    /** The merged member keeps the name of the schema it came from. */
    private static Schema.Struct named(Schema.Struct struct, Schema member) {
        if (!(member instanceof Schema.Ref ref)) {
            return struct;
        }
        Facts own = ref.facts().or(struct.facts()).withNullable(false);
        return struct.withFacts(new Facts(
                own.at(),
                ref.target().name(),
                own.doc(),
                own.nullable(),
                own.readOnly(),
                own.writeOnly(),
                own.fallback(),
                own.xml()));
    }

    /** The mapping names the reference, which is gone; so the value goes into the member's own property. */
    private Schema.Struct tagged(Schema.OneOf union, Schema.Struct struct, Schema member) {
        if (union.discriminator().isEmpty() || !(member instanceof Schema.Ref ref)) {
            return struct;
        }
        Schema.Discriminator discriminator = union.discriminator().get();
        Optional<Schema.Property> old = struct.property(discriminator.wireName());
        Optional<Schema> shape = old.flatMap(p -> flattener.part(p.schema())).map(Part::shape);
        if (shape.filter(s -> s instanceof Schema.Choice c && c.values().size() == 1)
                .isPresent()) {
            return struct;
        }
        Facts facts =
                old.map(p -> p.schema().facts()).orElse(Facts.at(ref.facts().at()));
        Schema.Choice tag = new Schema.Choice(facts, Schema.Base.TEXT, values(discriminator, ref.target()));
        List<Schema.Property> properties = new ArrayList<>(struct.properties());
        properties.removeIf(p -> p.wireName().equals(discriminator.wireName()));
        int place = old.map(struct.properties()::indexOf).orElse(0);
        properties.add(place, new Schema.Property(discriminator.wireName(), tag, true));
        return new Schema.Struct(
                struct.facts(), properties, struct.alsoRequired(), struct.additional(), Optional.empty(), List.of());
    }

    private static List<Value> values(Schema.Discriminator discriminator, SchemaId target) {
        List<Value> mapped = discriminator.mapping().entrySet().stream()
                .filter(e -> e.getValue().equals(target))
                .<Value>map(e -> new Value.Text(e.getKey()))
                .toList();
        return mapped.isEmpty() ? List.of(new Value.Text(target.name())) : mapped;
    }

    private static boolean isTooLarge(List<Optional<Part>> members, Part rest) {
        long properties = members.stream()
                .flatMap(Optional::stream)
                .mapToLong(part -> size(part.shape()) + size(rest.shape()))
                .sum();
        long count = (long) members.size()
                * (rest.shape() instanceof Schema.OneOf u ? u.members().size() : 1);
        return Shapes.isObject(rest.shape()) && !Shapes.isFreeForm(rest.shape()) && properties > MOST_PROPERTIES
                || !Shapes.isFreeForm(rest.shape()) && count > MOST_MEMBERS;
    }

    private static int size(Schema shape) {
        return shape instanceof Schema.Struct struct ? struct.properties().size() : 1;
    }

    private Optional<Part> oneObject(Schema.OneOf union, List<Optional<Part>> members, Part rest) {
        flattener
                .problems()
                .add(
                        Code.ALL_OF_CONFLICT,
                        union.facts().at(),
                        "A union of " + members.size() + " members cannot be merged with what stands beside it:"
                                + " there would be too many properties; all members' properties become optional ones.",
                        "Give each member the common properties with an allOf of its own.");
        Map<String, Schema> schemas = new LinkedHashMap<>();
        members.stream()
                .flatMap(Optional::stream)
                .map(Part::shape)
                .filter(Schema.Struct.class::isInstance)
                .flatMap(shape -> ((Schema.Struct) shape).properties().stream())
                .forEach(p -> schemas.merge(p.wireName(), p.schema(), UnionMeet::either));
        List<Schema.Property> optional = schemas.entrySet().stream()
                .map(e -> new Schema.Property(e.getKey(), e.getValue(), false))
                .toList();
        Schema.Struct all =
                new Schema.Struct(union.facts(), optional, List.of(), Optional.empty(), Optional.empty(), List.of());
        return rest.shape() instanceof Schema.OneOf ? Optional.of(Part.inline(all)) : meet.of(rest, Part.inline(all));
    }

    private static Schema either(Schema a, Schema b) {
        return Shapes.isSame(a, b) ? a : new Schema.Anything(a.facts());
    }
}
