package dev.catenary.generator.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something in a type that callers' code has the name of: a property, a parameter, a constant.
 *
 * @param key what tells it from the others of its type, for a lock
 * @param raw the text that a tail is made from
 * @param wanted the name that the rules give it
 * @param derived the further methods that it has
 */
record Member(String key, String raw, String wanted, List<Derived> derived) {
    Member {
        derived = List.copyOf(derived);
    }

    static Member of(String raw, String wanted) {
        return new Member(key("", raw), raw, wanted, List.of());
    }

    /** A property. */
    static Member ofData(String wireName, List<Derived> derived) {
        return new Member(key("", wireName), wireName, ReservedNames.data(Naming.member(wireName)), derived);
    }

    /** A key for a text of a kind; members of the usual kind, which has no name, have mostly just their text for one. */
    static String key(String kind, String text) {
        return kind.isEmpty() && !text.startsWith("(") ? text : "(" + kind + ") " + text;
    }

    /** Methods that are named after the member's own. */
    enum Derived {
        /** The three-state accessor. */
        PRESENCE(name -> name + "Field"),
        /** Sets null. */
        NULLER(name -> name + "Null"),
        /** Adds one item. */
        ADDER(Naming::adder);

        private final UnaryOperator<String> rule;

        Derived(UnaryOperator<String> rule) {
            this.rule = rule;
        }

        String of(String name) {
            return rule.apply(name);
        }
    }

    /** What a member is called, and the methods named after it. */
    record Named(String name, Map<Derived, String> derived) {
        Optional<String> of(Derived method) {
            return Optional.ofNullable(derived.get(method));
        }
    }
}
