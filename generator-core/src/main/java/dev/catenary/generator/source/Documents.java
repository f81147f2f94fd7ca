package dev.catenary.generator.source;

import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Loads the files of a description, each once. Only regular files whose real path lies under the description's folder
 * or a listed root are opened (a symbolic link that leads elsewhere is refused); nothing is ever fetched.
 */
final class Documents {
    private final Path main;
    private final Path spec;
    private final Path folder;
    private final List<Path> allowed;
    private final Problems problems;
    private final Map<Path, Optional<Document>> loaded = new HashMap<>();
    private long allBytes;

    private Documents(Path main, Path spec, Path folder, List<Path> allowed, Problems problems) {
        this.main = main;
        this.spec = spec;
        this.folder = folder;
        this.allowed = allowed;
        this.problems = problems;
    }

    /** Ready to load, or nothing when the description itself is not there; then that is reported. */
    static Optional<Documents> of(SourceSettings settings, Problems problems) {
        Path spec = settings.spec().toAbsolutePath().normalize();
        String name = spec.getFileName() == null
                ? spec.toString()
                : spec.getFileName().toString();
        try {
            Path folder = spec.getParent() == null ? spec : spec.getParent().toRealPath();
            List<Path> allowed = new ArrayList<>(List.of(folder));
            for (Path root : settings.roots()) {
                allowed.add(root.toRealPath());
            }
            return Optional.of(new Documents(spec, spec.toRealPath(), folder, allowed, problems));
        } catch (IOException e) {
            boolean absent = !Files.exists(spec);
            String text = absent ? "There is no such file." : "A folder listed as a root does not exist.";
            notReadable(problems, name, text, absent ? "Name an existing file." : "Correct the list of roots.");
            return Optional.empty();
        }
    }

    /** The root description. */
    Optional<Document> main() {
        return load(spec);
    }

    /** The real paths of all files loaded so far, in no particular order. */
    Set<Path> files() {
        return Set.copyOf(loaded.keySet());
    }

    /** Whether a file at this absolute, normalised path may be opened, symbolic links aside. */
    boolean allows(Path path) {
        return allowed.stream().anyMatch(path::startsWith);
    }

    /** The file at this real path; nothing when it cannot be read, which is reported once. */
    Optional<Document> load(Path real) {
        Optional<Document> known = loaded.get(real);
        if (known == null) {
            known = parse(real);
            loaded.put(real, known);
        }
        return known;
    }

    private Optional<Document> parse(Path real) {
        String name = name(real);
        Optional<byte[]> bytes = bytes(real, name);
        boolean root = real.equals(spec);
        Path from = root ? folder : real.getParent();
        return bytes.flatMap(b -> tree(b, name)).map(node -> new Document(name, root, from, node, problems));
    }

    /** Relative to the description's folder, the same on every platform. */
    private String name(Path real) {
        if (real.equals(spec)) {
            return main.getFileName() == null
                    ? main.toString()
                    : main.getFileName().toString();
        }
        Path relative = folder.getRoot().equals(real.getRoot()) ? folder.relativize(real) : real.getFileName();
        return relative.toString().replace('\\', '/');
    }

    private Optional<byte[]> bytes(Path real, String name) {
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            notReadable(problems, name, "This is not a file.", "Name a file.");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(real)) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            allBytes += bytes.length;
            if (bytes.length > Limits.FILE_BYTES || allBytes > Limits.ALL_BYTES) {
                problems.add(
                        Code.LIMIT_EXCEEDED,
                        SourceRef.ofFile(name),
                        "The description has more than " + (Limits.FILE_BYTES >> 20) + " MiB in one file, or more than "
                                + (Limits.ALL_BYTES >> 20) + " MiB in all files.",
                        "Split the description, or leave files out.");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            notReadable(problems, name, "The file cannot be read.", "Check its permissions.");
            return Optional.empty();
        }
    }

    /** YAML is a superset of JSON, but many times slower to read: what looks like JSON is read as JSON. */
    private Optional<Node> tree(byte[] bytes, String name) {
        if (looksLikeJson(bytes)) {
            boolean json = name.endsWith(".json");
            Problems attempt = new Problems();
            Optional<Node> root = new JsonTree(name, attempt).read(bytes);
            if (root.isPresent() || json) {
                problems.addAll(attempt.sorted());
                return root;
            }
        }
        Optional<String> text = Encodings.decode(bytes);
        if (text.isEmpty()) {
            problems.add(
                    Code.SYNTAX, SourceRef.ofFile(name), "The text is not in a Unicode encoding.", "Save it as UTF-8.");
            return Optional.empty();
        }
        if (text.get().isBlank()) {
            notReadable(problems, name, "The file is empty.", "Write the description into it, or name another file.");
            return Optional.empty();
        }
        return new YamlTree(name, problems).read(text.get());
    }

    /** The first character that is neither white space nor part of a mark or an encoding's zero byte is a brace. */
    private static boolean looksLikeJson(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '{') {
                return true;
            }
            if (b > ' ') {
                return false;
            }
        }
        return false;
    }

    private static void notReadable(Problems problems, String name, String text, String remedy) {
        problems.add(Code.FILE_NOT_READABLE, SourceRef.ofFile(name), text, remedy);
    }
}
