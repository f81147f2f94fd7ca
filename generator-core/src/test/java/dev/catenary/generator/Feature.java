package dev.catenary.generator;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.ApiText;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.lock.LockFile;
import dev.catenary.generator.plan.LayoutKind;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.refine.Passes;
import dev.catenary.generator.source.ApiReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of {@code specs/features}: one thing that Catenary can do, shown by a small description.
 *
 * <pre>
 * openapi.yaml         the description
 * settings.properties  settings that differ from the defaults; lists are separated by commas
 * api.txt              what was understood
 * names.lock           the lock file, where the settings name one
 * problems.txt         what was warned about, if anything
 * expected/            the client
 * Use.java             a program that uses it, and
 * exchanges.txt        what then goes over the wire (see {@link ReplayServer}),
 * result.txt           and what the program says
 * </pre>
 */
record Feature(Path folder) {
    private static final Path ALL = Path.of("..", "specs", "features");

    static List<Feature> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(Feature::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    GeneratorSettings settings() {
        return settings(folder.resolve("openapi.yaml"), "com.example");
    }

    /** The settings beside a description. */
    static GeneratorSettings settings(Path description, String packageName) {
        Properties p = new Properties();
        Path file = description.resolveSibling("settings.properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                p.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return GeneratorSettings.of(description, p.getProperty("packageName", packageName))
                .clientName(Optional.ofNullable(p.getProperty("clientName")))
                .layout(LayoutKind.valueOf(p.getProperty("layout", "packages").toUpperCase(Locale.ROOT)))
                .shorthand(Boolean.parseBoolean(p.getProperty("shorthand")))
                .lockFile(Optional.ofNullable(p.getProperty("lockFile")).map(description::resolveSibling))
                .chainRoot(p.getProperty("chainRoot", ""))
                .include(
                        list(p.getProperty("includePaths")),
                        list(p.getProperty("includeTags")),
                        list(p.getProperty("includeOperationIds")))
                .exclude(
                        list(p.getProperty("excludePaths")),
                        list(p.getProperty("excludeTags")),
                        list(p.getProperty("excludeOperationIds")))
                .onInvalid(
                        OnInvalid.valueOf(p.getProperty("onInvalid", "refuse").toUpperCase(Locale.ROOT)))
                .allModels(Boolean.parseBoolean(p.getProperty("allModels")))
                .paging(!p.getProperty("paging", "found").equals("none"))
                .pagingRules(pagingRules(p))
                .separateInlineTypes(Boolean.parseBoolean(p.getProperty("separateInlineTypes")))
                .allBuilders(Boolean.parseBoolean(p.getProperty("allBuilders")))
                .formats(formats(p))
                .build();
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text.split("\\s*,\\s*"));
    }

    /** Keys such as {@code pagingRule.1.path}, in the order of the numbers. */
    private static List<Map<String, String>> pagingRules(Properties p) {
        SortedMap<Integer, Map<String, String>> rules = new TreeMap<>();
        for (String key : p.stringPropertyNames()) {
            String[] names = key.split("[.]");
            if (names[0].equals("pagingRule")) {
                rules.computeIfAbsent(Integer.valueOf(names[1]), number -> new TreeMap<>())
                        .put(names[2], p.getProperty(key));
            }
        }
        return List.copyOf(rules.values());
    }

    private static Map<String, String> formats(Properties p) {
        return p.stringPropertyNames().stream()
                .filter(key -> key.startsWith("format."))
                .collect(Collectors.toMap(key -> key.substring("format.".length()), p::getProperty));
    }

    /** Runs the pipeline; a description that is refused fails the test with its problems. */
    Output generate() {
        Problems problems = new Problems();
        try {
            Generated generated = new Generator(settings(), problems).generate();
            return new Output(
                    Javac.sources(generated),
                    apiText(),
                    text(problems),
                    LockFile.text(generated.plan().names()));
        } catch (RefusedException e) {
            throw new AssertionError(name() + " is refused:\n" + text(problems), e);
        }
    }

    private String apiText() {
        Problems again = new Problems();
        Api read = ApiReader.read(settings().source(), again);
        return ApiText.of(Passes.run(read, settings().refine(), lock(again), again));
    }

    private Lock lock(Problems again) {
        return settings().lockFile().map(file -> LockFile.read(file, again)).orElse(Lock.EMPTY);
    }

    private static String text(Problems problems) {
        return problems.sorted().stream()
                .map(Problem::toString)
                .map(text -> text + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name();
    }

    /** What came out. */
    record Output(SortedMap<String, String> sources, String api, String problems, String lock) {
        long lines() {
            return sources.values().stream()
                    .mapToLong(text -> text.lines().count())
                    .sum();
        }
    }
}
