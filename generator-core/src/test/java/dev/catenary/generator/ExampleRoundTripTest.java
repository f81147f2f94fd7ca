package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catenary.generator.DescribedExamples.Example;
import dev.catenary.generator.problem.Problems;
import dev.catenary.runtime.Link;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Models keep JSON: what real descriptions show as the bodies of their operations is read by the compiled client and
 * written back as equal JSON, also where an example breaks its own schema. The descriptions are those of {@link
 * RealDescriptionsTest}, and {@code catenary.corpus.only} picks from them, too; {@code catenary.corpus.details} set to
 * true lists the misfits one by one. Stripe's has no example of a body, until a newer one does.
 */
@Tag("corpus")
class ExampleRoundTripTest {
    private static final StringBuilder TABLE = new StringBuilder(RoundTrips.HEAD).append('\n');

    @TempDir
    Path classes;

    @ParameterizedTest
    @CsvSource({
        "api.github.com.json, 1400",
        "stripe.com.json, 0",
        "adyen.com/CheckoutService-v71.json, 170",
        "digitalocean.com.json, 190"
    })
    void every_example_reads_and_writes_back(String name, int atLeast) throws IOException {
        Path description = RealDescriptionsTest.corpus().resolve(name);
        assumeTrue(Files.exists(description), "Skipped: there is no " + description + ".");
        assumeTrue(name.contains(System.getProperty("catenary.corpus.only", "")), "Skipped: not asked for.");
        RoundTrips trips = new RoundTrips();
        Generated generated = new Generator(
                        GeneratorSettings.of(description, "com.acme.client").build(), new Problems())
                .generate();
        compile(generated);
        try (URLClassLoader client =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Link.class.getClassLoader())) {
            BodyTypes types = new BodyTypes(generated.plan(), client);
            for (Example example :
                    DescribedExamples.of(Files.readString(description)).found()) {
                trips.add(example, types.of(example));
            }
        }
        TABLE.append(trips.row(name)).append('\n');
        if (Boolean.getBoolean("catenary.corpus.details")) {
            trips.details().forEach(line -> System.out.println("    " + line));
        }
        assertThat(trips.failures()).isEmpty();
        assertThat(trips.equal()).as("examples found, read and written back").isGreaterThanOrEqualTo(atLeast);
    }

    @AfterAll
    static void print() {
        System.out.println(TABLE);
        RoundTrips.legend().forEach(System.out::println);
    }

    private void compile(Generated generated) {
        assertThat(Javac.compile(Javac.sources(generated), RealDescriptionsTest.CLASS_PATH, classes))
                .isEmpty();
    }
}
