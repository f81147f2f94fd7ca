package dev.catenary.generator.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON or YAML file with the line it stands on (for a member of an object: the line of its name). Large
 * descriptions have millions of these, so they hold arrays and no positions but the line.
 */
sealed interface Node {
    int line();

    /** The JSON type as a person would say it, with its article. */
    String kindName();

    /** What a scalar is under the JSON schema, or under YAML 1.2's core schema. */
    enum Kind {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("a boolean"),
        NULL("null");

        final String description;

        Kind(String description) {
            this.description = description;
        }
    }

    /** A value without parts; {@code text} is exactly what the file has, so {@code 010} and {@code 1.10} survive. */
    record Scalar(Kind kind, String text, int line) implements Node {
        @Override
        public String kindName() {
            return kind.description;
        }
    }

    /** An array. */
    record Arr(List<Node> items, int line) implements Node {
        @Override
        public String kindName() {
            return "an array";
        }
    }

    /** An object, members in the order of the file. */
    final class Obj implements Node {
        private static final int INDEXED_FROM = 12;

        private final String[] names;
        private final Node[] values;
        private final int line;
        private Map<String, Node> index;

        Obj(String[] names, Node[] values, int line) {
            this.names = names;
            this.values = values;
            this.line = line;
        }

        int size() {
            return names.length;
        }

        String name(int i) {
            return names[i];
        }

        Node value(int i) {
            return values[i];
        }

        /** The member's value, or null when there is none. */
        Node find(String name) {
            if (names.length >= INDEXED_FROM) {
                return index().get(name);
            }
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(name)) {
                    return values[i];
                }
            }
            return null;
        }

        private Map<String, Node> index() {
            if (index == null) {
                Map<String, Node> all = new HashMap<>(names.length * 2);
                for (int i = 0; i < names.length; i++) {
                    all.putIfAbsent(names[i], values[i]);
                }
                index = all;
            }
            return index;
        }

        @Override
        public int line() {
            return line;
        }

        @Override
        public String kindName() {
            return "an object";
        }
    }
}
