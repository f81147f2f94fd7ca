package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Texts that a person has looked at and accepted. A test compares both ways: what is missing fails as well as what is
 * new. The accepting run writes what it got, and deletes what it did not get; the person then reads the diff.
 */
final class Approval {
    private static final String FLAG = "approve";
    private static final String COMMAND = "mvn -pl generator-core -am test -D" + FLAG;

    private Approval() {}

    /** Compares one file; an empty text means that it should not be there. */
    static void check(Path file, String actual) {
        check(
                file.getParent(),
                List.of(file),
                actual.isEmpty() ? Map.of() : Map.of(file.getFileName().toString(), actual));
    }

    /** Compares all files below a folder, by relative path. */
    static void checkFolder(Path folder, Map<String, String> actual) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            check(folder, files.filter(Files::isRegularFile).toList(), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path folder, List<Path> places, Map<String, String> actual) {
        SortedMap<String, String> approved = new TreeMap<>();
        for (Path place : places) {
            if (Files.exists(place)) {
                approved.put(folder.relativize(place).toString().replace('\\', '/'), read(place));
            }
        }
        if (approved.equals(new TreeMap<>(actual))) {
            return;
        }
        if (System.getProperty(FLAG) != null) {
            accept(folder, approved, actual);
        } else {
            complain(folder, approved, actual);
        }
    }

    private static void accept(Path folder, Map<String, String> approved, Map<String, String> actual) {
        assertThat(System.getenv("CI"))
                .as("Only a person accepts output, so -D%s is refused where CI is set", FLAG)
                .isNull();
        try {
            for (String path : approved.keySet()) {
                if (!actual.containsKey(path)) {
                    Files.delete(folder.resolve(path));
                }
            }
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Path place = folder.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.writeString(place, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void complain(Path folder, Map<String, String> approved, Map<String, String> actual) {
        TreeSet<String> paths = new TreeSet<>(approved.keySet());
        paths.addAll(actual.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!approved.containsKey(path)) {
                differences.add("new: " + path);
            } else if (!actual.containsKey(path)) {
                differences.add("gone: " + path);
            } else if (!approved.get(path).equals(actual.get(path))) {
                differences.add("changed: " + path + firstDifference(approved.get(path), actual.get(path)));
            }
        }
        fail(
                "%s is not what was accepted:%n  %s%nIf it is better now, accept it with%n  %s%nand read the diff.",
                folder, String.join("\n  ", differences), COMMAND);
    }

    private static String firstDifference(String approved, String actual) {
        List<String> before = approved.lines().toList();
        List<String> after = actual.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return " line %d%n    accepted: %s%n    now:      %s"
                .formatted(line + 1, lineAt(before, line), lineAt(after, line));
    }

    private static String lineAt(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(end of file)";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
