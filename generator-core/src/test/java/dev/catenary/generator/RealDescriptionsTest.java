package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.source.ApiReader;
import dev.catenary.generator.source.SourceSettings;
import dev.catenary.runtime.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/**
 * Clients of real public descriptions have every operation, compile without a warning, and can make each of their
 * calls. The descriptions are not part of this repository: {@code ../shared/corpus} and
 * {@code ../shared/corpus-multifile} beside the checkout, or the folder that the system property
 * {@code catenary.corpus} names. Without it these tests are skipped. The whole folder is for the profile
 * {@code corpus}; the property {@code catenary.corpus.only}, a part of a file's path, picks from it, and
 * {@code catenary.corpus.compiler} set to {@code ecj} compiles with Eclipse's compiler. The table goes to
 * {@code generator-core/target/corpus.txt}, too, row by row.
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
    static final List<Path> CLASS_PATH =
            List.of(Javac.placeOf(Link.class), Javac.placeOf(NullMarked.class), Javac.placeOf(JsonParser.class));

    @Test
    void a_pinned_dozen_compiles() throws IOException {
        List<Path> pinned =
                PINNED.stream().map(corpus()::resolve).filter(Files::exists).toList();
        check(pinned, corpus(), Path.of("target", "corpus-pinned.txt"));
    }

    /** Large ones, without the compiler. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.github.com.json",
                "stripe.com.json",
                "kubernetes.io.json",
                "slack.com.json",
                "digitalocean.com.json",
                "adyen.com/CheckoutService-v71.json",
            })
    void every_operation_is_read(String name) throws IOException {
        Path file = corpus().resolve(name);
        assumeTrue(Files.exists(file), "Skipped: no corpus at " + file + ".");
        Problems problems = new Problems();
        Set<String> read = new HashSet<>();
        collect(ApiReader.read(new SourceSettings(file, List.of()), problems).root(), read);
        assertThat(problems.hasErrors()).isFalse();
        assertThat(read).isEqualTo(DescribedOperations.of(file)).isNotEmpty();
    }

    private static void collect(PathNode node, Set<String> operations) {
        node.operations().forEach(operation -> operations.add(operation.method() + " " + operation.path()));
        node.children().forEach(child -> collect(child, operations));
    }

    @Test
    @Tag("corpus")
    void the_whole_corpus_compiles() throws IOException {
        Path corpus = corpus();
        List<Path> descriptions = new ArrayList<>(descriptions(corpus));
        if (System.getProperty("catenary.corpus", "").isEmpty()) {
            descriptions.addAll(descriptions(corpus.resolveSibling("corpus-multifile")));
            corpus = corpus.getParent();
        }
        check(descriptions, corpus, Path.of("target", "corpus.txt"));
    }

    /** Those of a folder, small ones first. */
    private static List<Path> descriptions(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String only = System.getProperty("catenary.corpus.only", "");
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(json|ya?ml)")).toList()) {
                if (file.toString().contains(only) && DescribedOperations.isDescription(file)) {
                    found.add(file);
                }
            }
        }
        found.sort(Comparator.comparing(RealDescriptionsTest::size).thenComparing(file -> file));
        return found;
    }

    private static void check(List<Path> descriptions, Path folder, Path table) throws IOException {
        assumeTrue(!descriptions.isEmpty(), "Skipped: no descriptions in " + folder + ".");
        Table rows = new Table(table);
        List<String> misses = new ArrayList<>();
        rows.add(Measured.HEAD);
        for (Path description : descriptions) {
            String name = folder.relativize(description).toString();
            Measured measured = Measured.of(description, CLASS_PATH);
            rows.add(measured.row(name));
            for (String miss : measured.misses().stream().limit(20).toList()) {
                rows.add("    " + miss);
                misses.add(name + ": " + miss);
            }
        }
        assertThat(misses).isEmpty();
    }

    /** Written row by row, since the whole corpus takes its time. */
    private record Table(Path file) {
        Table {
            try {
                Files.createDirectories(file.getParent());
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void add(String row) throws IOException {
            System.out.println(row);
            Files.writeString(file, row + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of descriptions; it need not exist. */
    static Path corpus() {
        String named = System.getProperty("catenary.corpus", "");
        Path here = Path.of("").toAbsolutePath();
        Path repository = Files.exists(here.resolve("specs")) ? here : here.getParent();
        return named.isEmpty()
                ? repository.resolve("../shared/corpus").normalize()
                : Path.of(named).toAbsolutePath();
    }
}
