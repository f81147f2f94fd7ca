package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.Optional;

/**
 * A member of an {@code allOf} while it is merged.
 *
 * @param origin the reference it came from: as long as nothing is added to it, the result is that reference again
 * @param shape what it is at its top: never a {@link Schema.Ref} or {@link Schema.AllOf}
 */
record Part(Optional<Schema.Ref> origin, Schema shape) {
    static Part inline(Schema shape) {
        return new Part(Optional.empty(), shape);
    }

    Optional<SchemaId> target() {
        return origin.map(Schema.Ref::target);
    }

    /** How a message calls it. */
    String name() {
        return target().map(id -> '"' + id.name() + '"').orElseGet(() -> Shapes.name(shape));
    }
}
