package dev.catenary.generator.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a console shows of a run's problems: errors and warnings, but of each code no more than a person reads. A
 * description that is wrong in one way is often wrong so in hundreds of places. Notes, and what is too much, are counted.
 */
public final class ProblemDigest {
    private static final int SHOWN = 20;

    private final List<Problem> shown = new ArrayList<>();
    private final Map<Code, Integer> rest = new EnumMap<>(Code.class);

    private ProblemDigest() {}

    public static ProblemDigest of(Problems problems) {
        ProblemDigest digest = new ProblemDigest();
        Map<Code, Integer> met = new EnumMap<>(Code.class);
        for (Problem problem : problems.sorted()) {
            Code code = problem.code();
            boolean note = code.severity() == Severity.NOTE;
            if (!note && met.merge(code, 1, Integer::sum) <= SHOWN) {
                digest.shown.add(problem);
            } else {
                digest.rest.merge(code, 1, Integer::sum);
            }
        }
        return digest;
    }

    /** At most 20 of a code, sorted by place. */
    public List<Problem> shown() {
        return List.copyOf(shown);
    }

    /** How many of which codes are not shown, such as {@code 87 MEDIA_TYPE_AS_IS, 3 NOT_IN_CLIENT}; empty if all are. */
    public String rest() {
        return rest.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}
