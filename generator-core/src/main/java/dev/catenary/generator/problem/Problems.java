package dev.catenary.generator.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong during one run, so that a person hears everything at once. The same problem at the same place
 * is kept once. Not thread-safe: the pipeline's stages run one after the other.
 */
public final class Problems {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing((Problem p) -> p.at().file())
            .thenComparing(p -> p.at().line())
            .thenComparing(p -> p.at().pointer())
            .thenComparing(Problem::code)
            .thenComparing(Problem::text);

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Code code, SourceRef at, String text, String remedy) {
        add(new Problem(code, at, text, remedy));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether the description has to be refused. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** How many problems of this weight there are. */
    public long count(Severity severity) {
        return found.stream()
                .filter(problem -> problem.code().severity() == severity)
                .count();
    }

    /** All problems, sorted by file, line and pointer. */
    public List<Problem> sorted() {
        List<Problem> all = new ArrayList<>(found);
        all.sort(BY_PLACE);
        return List.copyOf(all);
    }
}
