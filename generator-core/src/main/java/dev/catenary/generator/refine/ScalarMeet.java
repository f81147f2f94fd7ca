package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Value;
import java.util.List;
import java.util.Optional;

/**
 * What two shapes that are no objects have in common: the narrower type, the common values. Formats are annotations
 * (JSON Schema 2020-12 Validation §7.2.1), so two of them do not contradict each other; the later one is taken.
 */
final class ScalarMeet {
    private ScalarMeet() {}

    /** One of the two wherever possible, so that the caller sees whose shape it is; empty if nothing is common. */
    static Optional<Schema> of(Schema a, Schema b) {
        if (a instanceof Schema.Choice x && b instanceof Schema.Choice y) {
            return choices(x, y);
        }
        if (a instanceof Schema.Choice x) {
            return narrowed(x, b);
        }
        if (b instanceof Schema.Choice y) {
            return narrowed(y, a);
        }
        if (a instanceof Schema.Text x && b instanceof Schema.Text y) {
            return Optional.of(y.format().isEmpty() ? x : y);
        }
        return numbers(a, b)
                .or(() -> a.getClass() == b.getClass() && !Shapes.isObject(a) ? Optional.of(b) : Optional.empty());
    }

    private static Optional<Schema> numbers(Schema a, Schema b) {
        if (a instanceof Schema.Whole x) {
            return b instanceof Schema.Whole y && !y.format().isEmpty()
                    ? Optional.of(y)
                    : Optional.of(x).filter(z -> isNumber(b)).map(Schema.class::cast);
        }
        if (a instanceof Schema.Decimal x && isNumber(b)) {
            return b instanceof Schema.Decimal y && y.format().isEmpty() ? Optional.of(x) : Optional.of(b);
        }
        return Optional.empty();
    }

    private static boolean isNumber(Schema schema) {
        return schema instanceof Schema.Whole || schema instanceof Schema.Decimal;
    }

    private static Optional<Schema> choices(Schema.Choice a, Schema.Choice b) {
        List<Value> common = b.values().stream().filter(a.values()::contains).toList();
        if (common.isEmpty()) {
            return Optional.empty();
        }
        if (common.size() == b.values().size()) {
            return Optional.of(b.completed(a.labels()));
        }
        return Optional.of(
                common.size() == a.values().size()
                        ? a.completed(b.labels())
                        : new Schema.Choice(b.facts(), base(b.base(), a.base()), common, b.labels())
                                .completed(a.labels()));
    }

    private static Schema.Base base(Schema.Base one, Schema.Base other) {
        return one == Schema.Base.MIXED ? other : one;
    }

    private static Optional<Schema> narrowed(Schema.Choice choice, Schema type) {
        Schema.Base base = base(type);
        boolean same = choice.base() == base || choice.base() == Schema.Base.WHOLE && base == Schema.Base.DECIMAL;
        if (base == Schema.Base.MIXED || same) {
            return base == Schema.Base.MIXED ? Optional.empty() : Optional.of(choice);
        }
        List<Value> fitting =
                choice.values().stream().filter(value -> fits(value, base)).toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Schema.Choice(choice.facts(), base, fitting, choice.labels()));
    }

    private static Schema.Base base(Schema type) {
        if (type instanceof Schema.Text) {
            return Schema.Base.TEXT;
        }
        if (type instanceof Schema.Whole) {
            return Schema.Base.WHOLE;
        }
        if (type instanceof Schema.Decimal) {
            return Schema.Base.DECIMAL;
        }
        return type instanceof Schema.Bool ? Schema.Base.BOOL : Schema.Base.MIXED;
    }

    private static boolean fits(Value value, Schema.Base base) {
        return switch (base) {
            case TEXT -> value instanceof Value.Text;
            case WHOLE ->
                value instanceof Value.Number n
                        && n.value().stripTrailingZeros().scale() <= 0;
            case DECIMAL -> value instanceof Value.Number;
            case BOOL -> value instanceof Value.Bool;
            case MIXED -> true;
        };
    }
}
