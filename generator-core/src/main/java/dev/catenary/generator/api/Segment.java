package dev.catenary.generator.api;

import java.util.List;

/** One step of a path template. Text is raw, as the path key has it. */
public sealed interface Segment {

    /** The start of every path. */
    record Root() implements Segment {}

    /** {@code /coupon-stocks}; empty text for the empty segment of {@code //}. */
    record Literal(String text) implements Segment {}

    /** {@code /{stock_id}}. */
    record Variable(String name) implements Segment {}

    /**
     * A segment of text and variables that is one step, because it has several variables or text before one:
     * {@code {lat},{lon}}.
     */
    record Mixed(List<Part> parts) implements Segment {
        public Mixed {
            parts = List.copyOf(parts);
        }

        public List<String> names() {
            return parts.stream().filter(Part::variable).map(Part::text).toList();
        }
    }

    /** A piece of a {@link Mixed} segment: the name of a variable, or literal text. */
    record Part(boolean variable, String text) {}

    /**
     * Text that follows its parent without a slash: {@code :cancel} of {@code {name}:cancel}, {@code .json} of
     * {@code {id}.json}.
     */
    record Suffix(String text) implements Segment {}

    /** A trailing slash that is a step of its own, because the path without it has the same method. */
    record Slash() implements Segment {}

    /** {@code #X-Amz-Target=Svc.Op} in a path key: tells operations apart, never sent. */
    record Fragment(String text) implements Segment {}

    /** Fixed pairs of {@code ?a=b} in a path key: always sent, as they stand. */
    record Query(String text) implements Segment {}

    /**
     * Names of the variables of {@code ?lat={lat}&lon={lon}} in a path key, a step of its own because another key asks
     * the same path with other ones. The values are parameters of the operations; the step sends nothing.
     */
    record QueryNames(List<String> names) implements Segment {
        public QueryNames {
            names = List.copyOf(names);
        }

        /** For people to read: {@code {?lat,lon}}, as URI templates write it (RFC 6570 §3.2.8). */
        public String shown() {
            return "{?" + String.join(",", names) + "}";
        }
    }
}
