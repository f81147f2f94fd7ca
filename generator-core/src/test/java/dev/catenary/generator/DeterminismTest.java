package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.cli.CatenaryCli;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The same description gives the same bytes. */
class DeterminismTest {
    private static final Path FAVOR = Path.of("..", "specs", "wechatpay", "favor.yaml");

    @TempDir
    private Path temporary;

    /** Another virtual machine has other hash seeds, so the order of any hash table that leaks shows here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu",
                "-Duser.language=ar -Dfile.encoding=ISO-8859-1 -Djava.util.concurrent.ForkJoinPool.common.parallelism=1"
            })
    void whateverTheMachine(String options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CatenaryCli.class.getName()));
        command.addAll(List.of("generate", "--spec", FAVOR.toString(), "--package", "com.example"));
        command.addAll(List.of("--output", temporary.toString()));
        Path log = Files.createTempFile("catenary", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        assertThat(sourcesIn(temporary)).isEqualTo(generate(FAVOR));
    }

    static List<Feature> features() {
        return Feature.all();
    }

    /** The order of named components means nothing. */
    @ParameterizedTest
    @MethodSource("features")
    void whateverTheOrderOfComponents(Feature feature) throws IOException {
        Path spec = feature.settings().source().spec();
        assertThat(generate(shuffled(spec, "components"))).isEqualTo(generate(spec));
    }

    /** The order of paths is the order of the client's methods, but no name hangs on it. */
    @Test
    void whateverTheOrderOfPaths() throws IOException {
        assertThat(lines(generate(shuffled(FAVOR, "paths")))).isEqualTo(lines(generate(FAVOR)));
    }

    private static SortedMap<String, String> generate(Path spec) {
        GeneratorSettings settings = Feature.settings(spec, "com.example");
        return Javac.sources(new Generator(settings, new Problems()).generate());
    }

    private static SortedMap<String, List<String>> lines(SortedMap<String, String> sources) {
        SortedMap<String, List<String>> lines = new TreeMap<>();
        sources.forEach((path, text) -> lines.put(path, text.lines().sorted().toList()));
        return lines;
    }

    private SortedMap<String, String> sourcesIn(Path folder) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }

    /** The description with another order of the members of one part, and of the parts of {@code components}. */
    private Path shuffled(Path spec, String part) throws IOException {
        Object document = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(spec));
        Map<Object, Object> all = new LinkedHashMap<>((Map<?, ?>) document);
        if (all.get(part) instanceof Map<?, ?> members) {
            Map<Object, Object> mixed = shuffle(members);
            if (part.equals("components")) {
                mixed.replaceAll((kind, named) -> shuffle((Map<?, ?>) named));
            }
            all.put(part, mixed);
        }
        try (Stream<Path> beside = Files.list(spec.getParent())) {
            for (Path file : beside.filter(Files::isRegularFile).toList()) {
                Files.copy(file, temporary.resolve(file.getFileName()));
            }
        }
        Path file = temporary.resolve(spec.getFileName().toString());
        return Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(all));
    }

    private static Map<Object, Object> shuffle(Map<?, ?> map) {
        List<Object> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, new Random(7));
        Map<Object, Object> mixed = new LinkedHashMap<>();
        keys.forEach(key -> mixed.put(key, map.get(key)));
        return mixed;
    }
}
