package dev.catenary.generator.refine;

import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sees through references and {@code allOf}: what a schema is at its top. Children stay as they were read, so a type
 * may contain itself; only an {@code allOf} that reaches itself through {@code allOf} alone is a contradiction.
 */
final class Flattener {
    /** Levels of allOf below each other; far beyond any description (46 levels measured), far below the stack's end. */
    private static final int DEEPEST = 200;

    private final Map<SchemaId, Schema> raw;
    private final Problems problems;
    private final Lineage lineage;
    private final Meet meet;
    private final Map<SchemaId, Schema> components = new HashMap<>();
    private final Map<SchemaId, Schema> unionless = new HashMap<>();
    private final Map<Schema, Schema> inlines = new IdentityHashMap<>();
    private final Set<SchemaId> open = new HashSet<>();
    private int depth;

    Flattener(Map<SchemaId, Schema> raw, Problems problems) {
        this.raw = raw;
        this.problems = problems;
        this.lineage = new Lineage(raw);
        this.meet = new Meet(this);
    }

    Problems problems() {
        return problems;
    }

    /** The component, no {@code allOf} any more; a reference if it is only another name. Must not be open. */
    Schema component(SchemaId id) {
        Schema known = components.get(id);
        if (known == null) {
            Schema schema = raw.get(id);
            open.add(id);
            known = schema instanceof Schema.AllOf all ? merge(all, Optional.of(id), true) : schema;
            open.remove(id);
            components.put(id, known);
        }
        return known;
    }

    /** An {@code allOf} that is no component. */
    Schema inline(Schema.AllOf all) {
        Schema known = inlines.get(all);
        if (known == null) {
            known = merge(all, Optional.empty(), true);
            inlines.put(all, known);
        }
        return known;
    }

    /** The member seen through its reference; empty if that leads back to a component that is being merged. */
    Optional<Part> part(Schema member) {
        Schema shape = member;
        Set<SchemaId> seen = new HashSet<>();
        while (shape instanceof Schema.Ref || shape instanceof Schema.AllOf) {
            if (shape instanceof Schema.AllOf all) {
                shape = inline(all);
                continue;
            }
            SchemaId target = ((Schema.Ref) shape).target();
            if (open.contains(target) || !seen.add(target)) {
                return Optional.empty();
            }
            shape = raw.containsKey(target) ? component(target) : new Schema.Anything(shape.facts());
        }
        Optional<Schema.Ref> origin =
                Optional.of(member).filter(Schema.Ref.class::isInstance).map(Schema.Ref.class::cast);
        return Optional.of(new Part(origin, shape));
    }

    private Schema merge(Schema.AllOf all, Optional<SchemaId> owner, boolean withUnions) {
        if (depth >= DEEPEST) {
            problems.add(
                    Code.LIMIT_EXCEEDED,
                    all.facts().at(),
                    "More than " + DEEPEST + " levels of allOf lie below each other.",
                    "Shorten the chain of allOf.");
            return new Schema.Anything(all.facts());
        }
        depth++;
        try {
            Members members = new Members(all);
            collect(all.members(), owner, withUnions, members);
            return finish(members, fold(members, owner), owner);
        } finally {
            depth--;
        }
    }

    private void collect(List<Schema> schemas, Optional<SchemaId> owner, boolean withUnions, Members members) {
        for (Schema member : schemas) {
            if (member instanceof Schema.AllOf nested) {
                members.texts(nested.facts());
                members.discriminator(nested.discriminator());
                collect(nested.members(), owner, withUnions, members);
            } else if (member instanceof Schema.Ref ref) {
                collect(ref, owner, members);
            } else if (withUnions || !(member instanceof Schema.OneOf)) {
                members.inline(member);
            }
        }
    }

    private void collect(Schema.Ref ref, Optional<SchemaId> owner, Members members) {
        if (owner.isPresent() && lineage.unionLists(ref.target(), owner.get())) {
            members.inline(withoutUnion(ref.target()).withFacts(ref.facts()));
            return;
        }
        Optional<Part> part = part(ref);
        if (part.isEmpty()) {
            problems.add(
                    Code.ALL_OF_CONFLICT,
                    ref.facts().at(),
                    "This allOf leads back to itself through \"" + ref.target().name() + "\"; the member is left out.",
                    "Remove the member, or make it a property.");
            return;
        }
        members.part(part.get());
    }

    /** A base that lists its own children as a union is, to its children, what it is without the union. */
    private Schema withoutUnion(SchemaId id) {
        Schema known = unionless.get(id);
        if (known == null) {
            Schema schema = raw.get(id);
            unionless.put(id, new Schema.Anything(schema.facts()));
            known = schema instanceof Schema.AllOf all ? merge(all, Optional.of(id), false) : unionless.get(id);
            if (known instanceof Schema.Struct s) {
                known = new Schema.Struct(
                        s.facts(), s.properties(), s.alsoRequired(), s.additional(), Optional.empty(), s.bases());
            }
            unionless.put(id, known);
        }
        return known;
    }

    private Optional<Part> fold(Members members, Optional<SchemaId> owner) {
        Optional<Part> result = Optional.empty();
        for (Part part : members.structureFirst()) {
            result = Optional.of(result.isEmpty() ? part : meet(members, result.get(), part, owner));
        }
        return result;
    }

    private Part meet(Members members, Part a, Part b, Optional<SchemaId> owner) {
        boolean ownUnion = owner.isPresent() && b.origin().isEmpty();
        Optional<Part> both = ownUnion && b.shape() instanceof Schema.OneOf union
                ? meet.unions().of(b, union, a, member -> lineage.isBelow(member, owner.get()))
                : meet.of(a, b);
        return both.orElseGet(() -> contradiction(members, a, b));
    }

    /** The later one is taken, unless it says no more than "an object". */
    private Part contradiction(Members members, Part a, Part b) {
        boolean later = !Shapes.onlyDemands(b.shape());
        problems.add(
                Code.ALL_OF_CONFLICT,
                members.facts().at(),
                "The members of this allOf contradict each other: " + names(a, b) + "; the "
                        + (later ? "later" : "earlier") + " one is taken.",
                "Make the members agree, or remove one of them.");
        return later ? b : a;
    }

    private static String names(Part a, Part b) {
        boolean enums = a.shape() instanceof Schema.Choice && b.shape() instanceof Schema.Choice;
        return enums ? "two enums without a common value" : a.name() + " and " + b.name();
    }

    private Schema finish(Members members, Optional<Part> result, Optional<SchemaId> owner) {
        Facts facts = members.facts();
        if (result.isEmpty()) {
            return new Schema.Anything(facts);
        }
        List<SchemaId> bases = owner.isPresent() ? members.bases() : List.of();
        Optional<Schema.Ref> origin = result.get().origin();
        if (origin.isPresent() && bases.isEmpty() && members.discriminator().isEmpty()) {
            return origin.get().withFacts(facts);
        }
        Schema shape = result.get().shape();
        if (shape instanceof Schema.OneOf union) {
            return new Schema.OneOf(
                    facts,
                    union.members(),
                    members.discriminator().or(union::discriminator),
                    new Discrimination.Undecided());
        }
        if (shape instanceof Schema.Struct s) {
            return new Schema.Struct(
                    facts, s.properties(), s.alsoRequired(), s.additional(), members.discriminator(), bases);
        }
        boolean marker = Shapes.isFreeForm(shape)
                && !(bases.isEmpty() && members.discriminator().isEmpty());
        return marker
                ? new Schema.Struct(facts, List.of(), List.of(), Optional.empty(), members.discriminator(), bases)
                : shape.withFacts(facts);
    }
}
