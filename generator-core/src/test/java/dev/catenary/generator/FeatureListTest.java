package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code specs/features/README.md} is the list of what Catenary can do: complete, and no longer than the truth. */
class FeatureListTest {
    private static final Path FEATURES = Path.of("..", "specs", "features");
    private static final Pattern FOLDER = Pattern.compile("\\]\\(([a-z0-9-]+)\\) \\|");
    private static final Pattern HARD = Pattern.compile("\\| ([0-9, ]+) \\| \\[");
    private static final int HARD_CONSTRUCTS = 40;

    private final String list = read("README.md");

    @Test
    void every_folder_is_listed_once() {
        List<String> listed =
                FOLDER.matcher(list).results().map(row -> row.group(1)).sorted().toList();
        assertThat(listed).isEqualTo(Feature.all().stream().map(Feature::name).toList());
    }

    @Test
    void every_folder_is_used_by_a_program() {
        assertThat(Feature.all())
                .allMatch(feature -> Files.exists(feature.folder().resolve("Use.java")));
    }

    @Test
    void every_hard_construct_has_a_folder() {
        TreeSet<Integer> covered = new TreeSet<>();
        HARD.matcher(list)
                .results()
                .map(MatchResult::group)
                .flatMap(row -> Pattern.compile("\\d+").matcher(row).results())
                .forEach(number -> covered.add(Integer.valueOf(number.group())));
        assertThat(covered)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, HARD_CONSTRUCTS).boxed().toList());
    }

    private static String read(String name) {
        try {
            return Files.readString(FEATURES.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
