package dev.catenary.generator;

import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one description came to.
 *
 * @param operations in the generated client
 * @param files source files
 * @param lines of these files
 * @param classBytes size of all class files
 * @param generateMillis wall time from the description to source text
 * @param javacMillis CPU time of the compiler's thread
 * @param problems warnings and notes
 * @param misses errors of the generator, and every message of the compiler
 */
record Measured(
        long operations,
        int files,
        long lines,
        long classBytes,
        long generateMillis,
        long javacMillis,
        int problems,
        List<String> misses) {
    static final String HEAD = String.format(
            "%-48s %6s %6s %8s %9s %8s %8s %8s",
            "description", "ops", "files", "lines", "classes/B", "gen/ms", "javac/ms", "problems");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Measured of(Path description, List<Path> classPath) throws IOException {
        Problems problems = new Problems();
        long start = System.nanoTime();
        Generated generated;
        try {
            generated = new Generator(
                            GeneratorSettings.of(description, "com.acme.client").build(), problems)
                    .generate();
        } catch (RefusedException refused) {
            return new Measured(0, 0, 0, 0, 0, 0, 0, List.of(refused.getMessage()));
        }
        long generateMillis = (System.nanoTime() - start) / 1_000_000;
        Map<String, String> sources = new TreeMap<>();
        generated.tree().files().forEach((path, bytes) -> sources.put(path, new String(bytes, StandardCharsets.UTF_8)));
        Path classes = Files.createTempDirectory("catenary-classes");
        try {
            long before = THREADS.getCurrentThreadCpuTime();
            List<String> messages = Javac.compile(sources, classPath, classes);
            long javacMillis = (THREADS.getCurrentThreadCpuTime() - before) / 1_000_000;
            long operations = generated.plan().types().stream()
                    .mapToLong(type -> type instanceof LinkType link ? link.calls().size() : 0)
                    .sum();
            long lines = sources.values().stream().mapToLong(text -> text.lines().count()).sum();
            return new Measured(
                    operations,
                    sources.size(),
                    lines,
                    sizeOf(classes),
                    generateMillis,
                    javacMillis,
                    problems.sorted().size(),
                    messages);
        } finally {
            delete(classes);
        }
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-48s %6d %6d %8d %9d %8d %8d %8d",
                name,
                operations,
                files,
                lines,
                classBytes,
                generateMillis,
                javacMillis,
                problems);
    }

    private static long sizeOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long sum = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
