package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import java.util.Optional;

/** What holds when two members of an {@code allOf} hold at once. */
final class Meet {
    private final ObjectMeet objects = new ObjectMeet();
    private final UnionMeet unions;

    Meet(Flattener flattener) {
        unions = new UnionMeet(this, flattener);
    }

    /** Empty if no value fits both. */
    Optional<Part> of(Part a, Part b) {
        boolean same = a.target().isPresent() && a.target().equals(b.target());
        if (same || b.shape() instanceof Schema.Anything) {
            return Optional.of(a);
        }
        if (a.shape() instanceof Schema.Anything) {
            return Optional.of(b);
        }
        if (b.shape() instanceof Schema.OneOf union) {
            return unions.of(b, union, a);
        }
        if (a.shape() instanceof Schema.OneOf union) {
            return unions.of(a, union, b);
        }
        if (Shapes.isObject(a.shape()) && Shapes.isObject(b.shape())) {
            return Optional.of(objects.of(a, b));
        }
        if (a.shape() instanceof Schema.ListOf x && b.shape() instanceof Schema.ListOf y) {
            return Optional.of(lists(a, x, b, y));
        }
        return ScalarMeet.of(a.shape(), b.shape()).map(shape -> whose(shape, a, b));
    }

    ObjectMeet objects() {
        return objects;
    }

    UnionMeet unions() {
        return unions;
    }

    private Part lists(Part a, Schema.ListOf x, Part b, Schema.ListOf y) {
        if (Shapes.isSame(x.items(), y.items()) || y.items() instanceof Schema.Anything) {
            return a;
        }
        return x.items() instanceof Schema.Anything
                ? b
                : Part.inline(new Schema.ListOf(x.facts(), objects.both(x.items(), y.items())));
    }

    private static Part whose(Schema shape, Part a, Part b) {
        return shape == a.shape() ? a : shape == b.shape() ? b : Part.inline(shape);
    }
}
