package dev.catenary.generator;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The compiler as the tests use it: every warning counts, sources come from memory. */
final class Javac {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Javac() {}

    /**
     * Compiles against the given jars and class folders.
     *
     * @param sources relative path, such as {@code com/acme/Shop.java}, to text
     * @return the compiler's messages, one an entry; empty if it had none
     */
    static List<String> compile(Map<String, String> sources, List<Path> classPath, Path classes) {
        try {
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StringWriter other = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-proc:none",
                "-implicit:none",
                "-parameters",
                "-cp",
                join(classPath),
                "-d",
                classes.toString());
        boolean ok = COMPILER.getTask(other, null, found, options, null, objects(sources))
                .call();
        List<String> messages = new ArrayList<>();
        found.getDiagnostics().forEach(message -> messages.add(text(message)));
        if (!ok && messages.isEmpty()) {
            messages.add("javac failed: " + other);
        }
        return messages;
    }

    /** What a client's files hold, by their relative paths. */
    static SortedMap<String, String> sources(Generated client) {
        SortedMap<String, String> sources = new TreeMap<>();
        client.tree().files().forEach((path, bytes) -> sources.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return sources;
    }

    /** Reads sources without writing classes, for a test that looks at the tree. */
    static JavacTask parse(List<Path> files, List<Path> classPath) {
        var manager = COMPILER.getStandardFileManager(null, null, null);
        List<String> options = List.of("--release", "17", "-proc:none", "-cp", join(classPath));
        return (JavacTask)
                COMPILER.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
    }

    /** Where a class was loaded from. */
    static Path placeOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    static String join(List<Path> classPath) {
        return String.join(
                System.getProperty("path.separator"),
                classPath.stream().map(Path::toString).toList());
    }

    private static String text(javax.tools.Diagnostic<? extends JavaFileObject> message) {
        String place = message.getSource() == null ? "" : message.getSource().getName() + ":" + message.getLineNumber();
        return place + " " + message.getKind() + " " + message.getMessage(Locale.ROOT);
    }

    private static List<JavaFileObject> objects(Map<String, String> sources) {
        List<JavaFileObject> objects = new ArrayList<>();
        sources.forEach((path, text) -> objects.add(new SourceText(path, text)));
        return objects;
    }

    private static final class SourceText extends SimpleJavaFileObject {
        private final String text;

        SourceText(String path, String text) {
            super(URI.create("string:///" + path.replace(" ", "%20")), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
