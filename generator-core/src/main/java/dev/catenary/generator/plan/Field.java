package dev.catenary.generator.plan;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Value;
import java.util.Optional;

/**
 * A property of a model.
 *
 * @param name accessor and setter
 * @param nullable JSON null is a value of its own
 * @param presence the three-state accessor, for optional nullable properties
 * @param nuller the method that sets null, where a mere null could be the argument of two setters
 * @param adder the method that adds one item, for lists
 * @param constant the only value, or the one by which a union or a hierarchy knows the model; filled in by the builder if it
 *     is required or {@code telling}
 * @param telling it is optional, and the constant says which member of a union the model is
 * @param fallback what the other side takes if it is left out; empty if it cannot be
 * @param xml what its XML is, if the client has any and it is not just an element of its name
 */
public record Field(
        String name,
        String wireName,
        Typed type,
        boolean required,
        boolean nullable,
        Access access,
        Optional<String> presence,
        Optional<String> nuller,
        Optional<String> adder,
        Optional<Value> constant,
        boolean telling,
        Optional<Value> fallback,
        Optional<XmlFacts> xml,
        Doc doc) {

    /** The same, telling members of a union apart by this constant. */
    Field asTelling(Value value) {
        return new Field(
                name,
                wireName,
                type,
                required,
                nullable,
                access,
                presence,
                nuller,
                adder,
                Optional.of(value),
                !required,
                fallback,
                xml,
                doc);
    }

    /** In which direction a property goes, and whether it may be shown. */
    public record Access(boolean readOnly, boolean writeOnly, boolean secret) {}

    /** Whether the accessor never gives null. */
    public boolean certain() {
        return required && !nullable;
    }
}
