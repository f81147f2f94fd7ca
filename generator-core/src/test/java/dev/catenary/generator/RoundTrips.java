package dev.catenary.generator;

import dev.catenary.generator.DescribedExamples.Example;
import dev.catenary.generator.Misfits.Kind;
import dev.catenary.runtime.Codec;
import dev.catenary.runtime.DecodeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of the examples of one description. */
final class RoundTrips {
    static final String HEAD = String.format(
            "%-34s %8s %8s %8s %8s %8s %s",
            "description",
            "examples",
            "untyped",
            "equal",
            "failed",
            "misfits",
            Arrays.stream(Kind.values())
                    .map(kind -> String.format("%8s", kind.column))
                    .collect(Collectors.joining(" ")));

    private final List<String> details = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private int untyped;
    private int equal;
    private int withMisfits;

    void add(Example example, Optional<Codec<?>> codec) {
        if (codec.isEmpty()) {
            untyped++;
            details.add("untyped " + text(example));
            return;
        }
        try {
            Envelope read = Envelope.read(codec.get(), example.value());
            JsonDifference.between(example.value(), read.written())
                    .ifPresentOrElse(difference -> failures.add(text(example) + ": " + difference), () -> equal++);
            note(example, Misfits.in(read));
        } catch (DecodeException refused) {
            failures.add(text(example) + ": " + refused.getMessage());
        }
    }

    private void note(Example example, List<Misfits.Misfit> found) {
        withMisfits += found.isEmpty() ? 0 : 1;
        found.forEach(misfit -> {
            kinds.merge(misfit.kind(), 1, Integer::sum);
            details.add(misfit.kind().column + " " + text(example) + ": " + misfit.text());
        });
    }

    private static String text(Example example) {
        return example.place() + " " + example.mediaType() + " " + example.pointer();
    }

    List<String> failures() {
        return failures;
    }

    int equal() {
        return equal;
    }

    String row(String description) {
        return String.format(
                Locale.ROOT,
                "%-34s %8d %8d %8d %8d %8d %s",
                description,
                untyped + equal + failures.size(),
                untyped,
                equal,
                failures.size(),
                withMisfits,
                Arrays.stream(Kind.values())
                        .map(kind -> String.format(Locale.ROOT, "%8d", kinds.getOrDefault(kind, 0)))
                        .collect(Collectors.joining(" ")));
    }

    /** What there is to look at by hand: examples without a type, and every misfit. */
    List<String> details() {
        return details;
    }

    /** What the columns mean. */
    static List<String> legend() {
        List<String> lines = new ArrayList<>(List.of(
                "untyped: the client has no type for that body: a second JSON media type of a reply, or a redirect's.",
                "equal: reads, and writes back as equal JSON; failed: does not; misfits: examples with one or more.",
                "Misfits are faults of the description, whose example breaks its own schema; numbers are of values:"));
        for (Kind kind : Kind.values()) {
            lines.add(kind.column + ": " + kind.meaning);
        }
        return lines;
    }
}
