package dev.catenary.generator.refine;

import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The members of one {@code allOf}, sorted into those that have a shape and those that only add texts and flags.
 *
 * <p>Null is allowed if the {@code allOf} itself or a member without a shape says so, or if every member with a shape
 * does: strictly only the last is right (OAS 3.0.3 proposal "clarify nullable"), but {@code allOf: [$ref], nullable:
 * true} is how descriptions say it.
 */
final class Members {
    private final List<Part> parts = new ArrayList<>();
    private Optional<Schema.Discriminator> discriminator;
    private Facts facts;

    Members(Schema.AllOf all) {
        facts = all.facts();
        discriminator = all.discriminator();
    }

    void texts(Facts more) {
        facts = facts.or(more);
    }

    void discriminator(Optional<Schema.Discriminator> found) {
        discriminator = discriminator.or(() -> found);
    }

    void inline(Schema schema) {
        boolean shapeless = schema instanceof Schema.Anything;
        texts(shapeless ? schema.facts() : schema.facts().withNullable(false));
        if (schema instanceof Schema.Struct struct) {
            discriminator(struct.discriminator());
        }
        if (schema instanceof Schema.OneOf union) {
            discriminator(union.discriminator());
        }
        if (!shapeless) {
            parts.add(Part.inline(schema));
        }
    }

    void part(Part part) {
        texts(part.origin().orElseThrow().facts().withNullable(false));
        parts.add(part);
    }

    /** Unions last: what stands beside a union is merged into its members. */
    List<Part> structureFirst() {
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(java.util.Comparator.comparing(part -> part.shape() instanceof Schema.OneOf));
        return sorted;
    }

    Optional<Schema.Discriminator> discriminator() {
        return discriminator;
    }

    /** The discriminated bases among the members and theirs, nearest first. */
    List<SchemaId> bases() {
        Set<SchemaId> bases = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.shape() instanceof Schema.Struct struct) {
                boolean base =
                        struct.discriminator().isPresent() || !struct.bases().isEmpty();
                part.target().filter(id -> base).ifPresent(bases::add);
                bases.addAll(struct.bases());
            }
        }
        return List.copyOf(bases);
    }

    Facts facts() {
        boolean nullable = !parts.isEmpty() && parts.stream().allMatch(Members::isNullable);
        return nullable ? facts.withNullable(true) : facts;
    }

    private static boolean isNullable(Part part) {
        return part.shape().facts().nullable()
                || part.origin().map(ref -> ref.facts().nullable()).orElse(false);
    }
}
