package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catenary.runtime.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/**
 * Clients of real public descriptions compile without a warning. The descriptions are not part of this repository: a
 * folder {@code ../shared/corpus} beside the checkout, or the one that the system property {@code catenary.corpus} names.
 * Without it these tests are skipped. The whole folder is for the profile {@code corpus}; the property {@code
 * catenary.corpus.only}, a part of a file's path, picks from it.
 */
class RealDescriptionsTest {
    /** Small ones, each with something that the others do not have. */
    private static final List<String> PINNED = List.of(
            "openai.com.json",
            "paypi.dev.json",
            "callcontrol.com.json",
            "taxrates.io.json",
            "voodoomfg.com.json",
            "roaring.io.json",
            "data.gov.json",
            "openuv.io.json",
            "docker.com/engine.json",
            "taxamo.com.json",
            "bbc.co.uk.json",
            "clever-cloud.com.json");

    /** What a generated client needs. */
    static final List<Path> CLASS_PATH = List.of(
            Javac.placeOf(Link.class), Javac.placeOf(NullMarked.class), Javac.placeOf(JsonParser.class));

    @Test
    void a_pinned_dozen_compiles() throws IOException {
        check(PINNED.stream().map(corpus()::resolve).filter(Files::exists).toList());
    }

    @Test
    @Tag("corpus")
    void the_whole_corpus_compiles() throws IOException {
        Path corpus = corpus();
        String only = System.getProperty("catenary.corpus.only", "");
        assumeTrue(Files.isDirectory(corpus), "Skipped: no corpus at " + corpus + ".");
        try (Stream<Path> files = Files.walk(corpus)) {
            check(files.filter(file -> file.toString().matches(".*\\.(json|ya?ml)"))
                    .filter(file -> file.toString().contains(only))
                    .sorted(Comparator.comparing(RealDescriptionsTest::size).thenComparing(file -> file))
                    .toList());
        }
    }

    private static void check(List<Path> descriptions) throws IOException {
        assumeTrue(!descriptions.isEmpty(), "Skipped: no corpus at " + corpus() + ".");
        List<String> misses = new ArrayList<>();
        System.out.println(Measured.HEAD);
        for (Path description : descriptions) {
            Measured measured = Measured.of(description, CLASS_PATH);
            System.out.println(measured.row(corpus().relativize(description).toString()));
            measured.misses().stream().limit(20).forEach(miss -> {
                System.out.println("    " + miss);
                misses.add(description.getFileName() + ": " + miss);
            });
        }
        assertThat(misses).isEmpty();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The folder of descriptions; it need not exist. */
    static Path corpus() {
        String named = System.getProperty("catenary.corpus", "");
        Path here = Path.of("").toAbsolutePath();
        Path repository = Files.exists(here.resolve("specs")) ? here : here.getParent();
        return named.isEmpty() ? repository.resolve("../shared/corpus").normalize() : Path.of(named).toAbsolutePath();
    }
}
