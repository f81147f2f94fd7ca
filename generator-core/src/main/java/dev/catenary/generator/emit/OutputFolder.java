package dev.catenary.generator.emit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A folder that clients are generated into, as seen by one of them. Several clients may share a folder: each keeps a
 * manifest of its own files in {@code .catenary}, under its own name, and touches no others.
 *
 * <p>Nothing below the folder is reached through a symbolic link, and no path leads out of it, whatever the manifest
 * says. The folder itself may be a link: that is the user's choice.
 */
public final class OutputFolder {
    private static final String STATE = ".catenary";

    private final Path root;
    private final String owner;
    private final Set<Path> checkedFolders = new HashSet<>();

    private OutputFolder(Path root, String owner) {
        this.root = root;
        this.owner = owner;
    }

    /**
     * @param folder need not exist; it is created by the first write
     * @param owner the client's package name: tells the clients apart that share the folder
     */
    public static OutputFolder of(Path folder, String owner) {
        return new OutputFolder(folder.toAbsolutePath().normalize(), owner);
    }

    public Path root() {
        return root;
    }

    /** Relative paths of the files that the last complete run left here, sorted. */
    public SortedSet<String> manifest() throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        for (String line : readState("manifest").orElse("").lines().toList()) {
            resolve(line);
            paths.add(line);
        }
        return paths;
    }

    void writeManifest(SortedSet<String> paths) throws IOException {
        writeState("manifest", paths.isEmpty() ? "" : String.join("\n", paths) + "\n");
    }

    /** A text that this client keeps beside its files, if it is there. */
    public Optional<String> readState(String kind) throws IOException {
        Path file = stateFile(kind);
        return isOurFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** Replaces such a text, also when it is the same: its time stamp says when the folder was last looked after. */
    public void writeState(String kind, String text) throws IOException {
        Path file = stateFile(kind);
        Path fresh = stateFile(kind + ".new");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(fresh);
        Files.writeString(fresh, text, StandardOpenOption.CREATE_NEW);
        replace(fresh, file);
    }

    /** Where such a text is; it need not exist. */
    public Path stateFile(String kind) {
        return root.resolve(STATE).resolve(owner + "." + kind);
    }

    /**
     * The place of a relative path.
     *
     * @throws OutputRefusedException if it would leave the folder, or the folder of our own notes is meant
     */
    public Path resolve(String relative) {
        try {
            Path file = root.resolve(relative).normalize();
            boolean inside = file.startsWith(root) && !file.startsWith(root.resolve(STATE));
            String spelling = inside ? root.relativize(file).toString() : "";
            if (!relative.isEmpty()
                    && spelling.replace(file.getFileSystem().getSeparator(), "/")
                            .equals(relative)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new OutputRefusedException(
                    "\"" + relative + "\" cannot be the name of a file here: " + e.getReason() + ".",
                    "Run Java where file names are UTF-8, for example with LC_ALL=C.UTF-8, or choose another name.");
        }
        throw outside(relative);
    }

    private OutputRefusedException outside(String relative) {
        return new OutputRefusedException(
                "\"" + relative + "\", listed in " + stateFile("manifest")
                        + ", is not a file inside the output folder.",
                "Delete the output folder; the next run writes it anew.");
    }

    /** Whether a regular file is there, reached through regular folders only. */
    boolean isOurFile(Path file) throws IOException {
        return checkFolders(file.getParent())
                && attributes(file).map(found -> regular(found, file)).isPresent();
    }

    private static BasicFileAttributes regular(BasicFileAttributes found, Path file) {
        if (!found.isRegularFile()) {
            throw notRegular(file, "file");
        }
        return found;
    }

    /** Whether the folder exists; refuses it if it, or one above it, is not a plain folder. */
    private boolean checkFolders(Path folder) throws IOException {
        if (folder.equals(root)) {
            return Files.isDirectory(root);
        }
        if (checkedFolders.contains(folder)) {
            return true;
        }
        if (!checkFolders(folder.getParent())) {
            return false;
        }
        Optional<BasicFileAttributes> found = attributes(folder);
        if (found.isPresent() && !found.get().isDirectory()) {
            throw notRegular(folder, "folder");
        }
        return found.isPresent() && checkedFolders.add(folder);
    }

    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    private static OutputRefusedException notRegular(Path path, String wanted) {
        return new OutputRefusedException(
                path + " is a link or something else that is not a plain " + wanted + ".",
                "Remove it, or choose another output folder.");
    }

    /** Puts {@code fresh} in the place of {@code file} at one stroke, where the file system can. */
    static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes the folders that these files were in, from the inside out, as far as they are empty now. */
    void removeEmptyFolders(Set<Path> deletedFiles) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (Path file : deletedFiles) {
            for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
                folders.add(folder);
            }
        }
        List<Path> deepestFirst = new ArrayList<>(folders);
        deepestFirst.sort((a, b) -> b.getNameCount() - a.getNameCount());
        for (Path folder : deepestFirst) {
            if (isEmpty(folder)) {
                Files.deleteIfExists(folder);
                checkedFolders.remove(folder);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        } catch (NoSuchFileException absent) {
            return false;
        }
    }
}
