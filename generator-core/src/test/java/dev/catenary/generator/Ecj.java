package dev.catenary.generator;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** The compiler of Eclipse and VS Code, which infers types in its own way; what it warns of by default counts. */
final class Ecj {
    private Ecj() {}

    /**
     * Compiles against the given jars and class folders.
     *
     * @param sources files, and folders whose every Java file is meant; what is absent is left out
     * @return what the compiler printed; empty if all is well
     */
    static String compile(List<Path> sources, List<Path> classPath, Path classes) {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:none", "-parameters"));
        arguments.addAll(List.of("-cp", Javac.join(classPath), "-d", classes.toString()));
        sources.stream().flatMap(Ecj::files).map(Path::toString).forEach(arguments::add);
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said);
        boolean ok = BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
        return ok || !said.toString().isBlank() ? said.toString() : "ecj failed without a word";
    }

    private static Stream<Path> files(Path source) {
        if (Files.notExists(source)) {
            return Stream.of();
        }
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
