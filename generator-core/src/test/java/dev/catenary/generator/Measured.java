package dev.catenary.generator;

import com.sun.management.OperatingSystemMXBean;
import dev.catenary.generator.api.Api;
import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.Severity;
import dev.catenary.generator.source.ApiReader;
import dev.catenary.generator.source.SourceSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one description came to.
 *
 * @param described operations that the description has, as {@link DescribedOperations} counts them
 * @param operations in the generated client
 * @param files source files
 * @param lines of these files
 * @param generateSeconds CPU time of the whole process from the description to source text
 * @param compileSeconds CPU time of the whole process in the compiler
 * @param calls of the client that were made, see {@link EveryCall}
 * @param warnings problems that a person is told of without being asked
 * @param notes the other ones
 * @param misses errors of the generator, operations that are not in the client, every message of the compiler, and
 *     calls that cannot be made or whose results cannot be read
 */
record Measured(
        int described,
        int operations,
        int files,
        long lines,
        double generateSeconds,
        double compileSeconds,
        int calls,
        long warnings,
        long notes,
        List<String> misses) {
    static final String HEAD = String.format(
            "%-52s %9s %6s %6s %8s %8s %8s %9s %6s %8s %6s",
            "description",
            "described",
            "ops",
            "files",
            "lines",
            "lines/op",
            "gen/s",
            "compile/s",
            "calls",
            "warnings",
            "notes");
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Measured of(Path description, List<Path> classPath) throws IOException {
        Set<String> described = DescribedOperations.of(description);
        Problems problems = new Problems();
        double start = cpuSeconds();
        Generated generated;
        try {
            generated = new Generator(
                            GeneratorSettings.of(description, "com.acme.client").build(), problems)
                    .generate();
        } catch (RefusedException refused) {
            return new Measured(described.size(), 0, 0, 0, 0, 0, 0, 0, 0, errors(problems));
        }
        double afterwards = cpuSeconds();
        Map<String, String> sources = Javac.sources(generated);
        Set<String> operations = operations(generated);
        List<String> misses = new ArrayList<>();
        described.stream().filter(o -> !operations.contains(o)).forEach(o -> misses.add("not in the client: " + o));
        Tried tried = compileAndCall(description, described, sources, classPath, client(generated));
        misses.addAll(tried.misses());
        return new Measured(
                described.size(),
                operations.size(),
                sources.size(),
                sources.values().stream()
                        .mapToLong(text -> text.lines().count())
                        .sum(),
                afterwards - start,
                tried.compileSeconds(),
                tried.calls(),
                problems.count(Severity.WARNING),
                problems.count(Severity.NOTE),
                misses);
    }

    private static List<String> errors(Problems problems) {
        return problems.sorted().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private static Set<String> operations(Generated generated) {
        Set<String> operations = new HashSet<>();
        generated.plan().types().forEach(type -> {
            if (type instanceof LinkType link) {
                for (Call call : link.calls()) {
                    operations.add(call.method() + " " + call.path());
                }
            }
        });
        return operations;
    }

    private record Tried(double compileSeconds, int calls, List<String> misses) {}

    private static String client(Generated generated) {
        return generated.plan().types().stream()
                .filter(type -> type instanceof LinkType link && link.client().isPresent())
                .map(type -> type.name().reflectionName())
                .findFirst()
                .orElseThrow();
    }

    private static Tried compileAndCall(
            Path description, Set<String> described, Map<String, String> sources, List<Path> classPath, String client)
            throws IOException {
        Path classes = Files.createTempDirectory("catenary-classes");
        try {
            double before = cpuSeconds();
            List<String> messages = compile(sources, classPath, classes);
            double seconds = cpuSeconds() - before;
            if (!messages.isEmpty()) {
                return new Tried(seconds, 0, messages);
            }
            Api api = ApiReader.read(new SourceSettings(description, List.of()), new Problems());
            EveryCall calls =
                    EveryCall.of(classes, client, List.of(SampleReplies.of(api, 0), SampleReplies.of(api, 1)));
            List<String> misses = new ArrayList<>(calls.failures());
            calls.missing(described).forEach(operation -> misses.add("no call leads to " + operation));
            return new Tried(seconds, calls.made(), misses);
        } finally {
            delete(classes);
        }
    }

    /** With javac, or with the compiler that {@code catenary.corpus.compiler} names: {@code ecj}. */
    private static List<String> compile(Map<String, String> sources, List<Path> classPath, Path classes)
            throws IOException {
        if (!System.getProperty("catenary.corpus.compiler", "").equals("ecj")) {
            return Javac.compile(sources, classPath, classes);
        }
        Path folder = Files.createTempDirectory("catenary-sources");
        try {
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
            String said = Ecj.compile(List.of(folder), classPath, classes);
            return said.isEmpty() ? List.of() : List.of(said);
        } finally {
            delete(folder);
        }
    }

    private static double cpuSeconds() {
        return PROCESS.getProcessCpuTime() / 1e9;
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-52s %9d %6d %6d %8d %8.0f %8.1f %9.1f %6d %8d %6d",
                name,
                described,
                operations,
                files,
                lines,
                operations == 0 ? 0 : lines / (double) operations,
                generateSeconds,
                compileSeconds,
                calls,
                warnings,
                notes);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
