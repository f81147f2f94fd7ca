package dev.catenary.generator.refine;

import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shape that takes the values of two that differ by optional properties only, wherever in them those are. */
final class CommonShape {
    private final ShapeNumbers numbers;

    CommonShape(ShapeNumbers numbers) {
        this.numbers = numbers;
    }

    /** The first with what only the other has; empty if they differ by more. */
    Optional<Schema> of(Schema a, Schema b) {
        if (numbers.of(a) == numbers.of(b)) {
            return Optional.of(a);
        }
        if (a instanceof Schema.ListOf one && b instanceof Schema.ListOf other) {
            return part(one.items(), other.items()).map(items -> new Schema.ListOf(one.facts(), items));
        }
        if (a instanceof Schema.MapOf one && b instanceof Schema.MapOf other) {
            return part(one.values(), other.values()).map(values -> new Schema.MapOf(one.facts(), values));
        }
        return a instanceof Schema.Struct one && b instanceof Schema.Struct other
                ? struct(one, other)
                : Optional.empty();
    }

    private Optional<Schema> part(Schema a, Schema b) {
        Facts one = a.facts();
        Facts other = b.facts();
        boolean alike = one.nullable() == other.nullable()
                && one.readOnly() == other.readOnly()
                && one.writeOnly() == other.writeOnly()
                && one.fallback().equals(other.fallback());
        return alike ? of(a, b) : Optional.empty();
    }

    private Optional<Schema> struct(Schema.Struct a, Schema.Struct b) {
        boolean alike = a.alsoRequired().equals(b.alsoRequired())
                && numbers.part(a.additional()).equals(numbers.part(b.additional()))
                && a.discriminator().equals(b.discriminator())
                && a.bases().equals(b.bases());
        List<Schema.Property> properties = new ArrayList<>();
        for (Schema.Property property : a.properties()) {
            Optional<Schema.Property> common = b.property(property.wireName())
                    .map(other -> property(property, other))
                    .orElseGet(() -> optional(property));
            alike &= common.isPresent();
            common.ifPresent(properties::add);
        }
        for (Schema.Property property : b.properties()) {
            if (a.property(property.wireName()).isEmpty()) {
                alike &= !property.required();
                properties.add(property);
            }
        }
        return alike
                ? Optional.of(new Schema.Struct(
                        a.facts(), properties, a.alsoRequired(), a.additional(), a.discriminator(), a.bases()))
                : Optional.empty();
    }

    private Optional<Schema.Property> property(Schema.Property a, Schema.Property b) {
        return a.required() == b.required() ? part(a.schema(), b.schema()).map(a::withSchema) : Optional.empty();
    }

    private static Optional<Schema.Property> optional(Schema.Property property) {
        return property.required() ? Optional.empty() : Optional.of(property);
    }
}
