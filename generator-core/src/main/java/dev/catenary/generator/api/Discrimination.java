package dev.catenary.generator.api;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the members of a union are told apart when JSON is read. */
public sealed interface Discrimination {
    /** Not decided yet: what {@code source} gives. */
    record Undecided() implements Discrimination {}

    /**
     * Try the tests in order; the first that holds names the member. None holds: the raw value is kept.
     *
     * @param tests in the order to try; a member may have several, the first of which is its own
     */
    record ByTests(List<Test> tests) implements Discrimination {
        public ByTests {
            tests = List.copyOf(tests);
        }
    }

    /**
     * What a JSON value must look like to be read as a member.
     *
     * @param member index in the union's members
     * @param kinds JSON kinds the member accepts
     * @param required properties that must be present (objects only)
     * @param anyOf properties of which at least one must be present (objects only); empty: no such condition
     * @param constants properties that must have one of these values, as JSON text without string quotes
     * @param absent properties that must not be there (objects only): a discriminator, where its absence leaves the
     *     decision to the other signs
     */
    record Test(
            int member,
            Set<Kind> kinds,
            List<String> required,
            List<String> anyOf,
            SortedMap<String, List<String>> constants,
            List<String> absent) {
        public Test {
            kinds = Collections.unmodifiableSet(new java.util.TreeSet<>(kinds));
            required = List.copyOf(required);
            anyOf = List.copyOf(anyOf);
            constants = Collections.unmodifiableSortedMap(new TreeMap<>(constants));
            absent = List.copyOf(absent);
        }
    }

    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN
    }
}
