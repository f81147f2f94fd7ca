package dev.catenary.generator;

import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A file with all problems of a run, notes as well: how many there are of each code, then each by its place. */
public final class ProblemFile {
    private ProblemFile() {}

    /**
     * Writes the file, and the folders that it lies in; deletes it if there is nothing to say.
     *
     * @throws IOException if that is not possible
     */
    public static void write(Path file, Problems problems) throws IOException {
        List<Problem> all = problems.sorted();
        if (all.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(problem -> problem.code().name(), TreeMap::new, Collectors.counting()));
        StringBuilder text = new StringBuilder();
        counts.forEach((code, count) -> text.append("%7d %s\n".formatted(count, code)));
        all.forEach(problem -> text.append('\n').append(problem).append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
