package dev.catenary.generator.emit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One change of a folder. Everything that can fail comes first: paths are checked, old bytes compared, new bytes put
 * on the disk beside the folder's files. Only then are names changed: stale files go first, because on a case-blind
 * file system {@code Foo.java} and {@code FOO.java} are one file.
 */
final class FolderUpdate {
    private final OutputFolder folder;
    private final SortedMap<String, byte[]> files;

    FolderUpdate(OutputFolder folder, SortedMap<String, byte[]> files) {
        this.folder = folder;
        this.files = files;
    }

    Written run() throws IOException {
        SortedSet<String> owned = folder.manifest();
        Map<Path, byte[]> changed = changed(owned);
        Set<Path> stale = stale(owned);
        if (!changed.isEmpty() || !owned.equals(files.keySet())) {
            apply(changed, stale, owned);
        }
        return new Written(changed.size(), files.size() - changed.size(), stale.size());
    }

    private void apply(Map<Path, byte[]> changed, Set<Path> stale, SortedSet<String> owned) throws IOException {
        Path stagingFolder = folder.stateFile("staged");
        try {
            Map<Path, Path> staged = stage(changed, stagingFolder);
            remember(owned, files.keySet());
            for (Path file : stale) {
                Files.deleteIfExists(file);
            }
            Set<Path> ready = new HashSet<>();
            for (Map.Entry<Path, Path> entry : staged.entrySet()) {
                Path parent = entry.getValue().getParent();
                if (ready.add(parent)) {
                    Files.createDirectories(parent);
                }
                OutputFolder.replace(entry.getKey(), entry.getValue());
            }
            folder.removeEmptyFolders(stale);
            folder.writeManifest(new TreeSet<>(files.keySet()));
        } finally {
            clear(stagingFolder);
        }
    }

    /** The files whose bytes are not there yet. */
    private Map<Path, byte[]> changed(SortedSet<String> owned) throws IOException {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            if (!folder.isOurFile(place) || differs(place, file.getKey(), file.getValue(), owned)) {
                changed.put(place, file.getValue());
            }
        }
        return changed;
    }

    private boolean differs(Path place, String path, byte[] bytes, SortedSet<String> owned) throws IOException {
        boolean same = holds(place, bytes);
        if (owned.contains(path)) {
            return !same;
        }
        boolean respelt = isOwnedInOtherCase(place, path, owned);
        if (!same && !respelt) {
            throw foreign(place);
        }
        return respelt;
    }

    /** Whether the file system, being case-blind, shows the file of an earlier run under the new name. */
    private boolean isOwnedInOtherCase(Path place, String path, SortedSet<String> owned) throws IOException {
        for (String other : owned) {
            Path written = folder.resolve(other);
            if (other.equalsIgnoreCase(path) && Files.exists(written) && Files.isSameFile(written, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static OutputRefusedException foreign(Path file) {
        return new OutputRefusedException(
                file + " is in the way: it was not written by Catenary for this client.",
                "Move it away, or choose another output folder or package.");
    }

    private Set<Path> stale(SortedSet<String> owned) throws IOException {
        Set<Path> stale = new LinkedHashSet<>();
        for (String path : owned) {
            Path place = folder.resolve(path);
            if (!files.containsKey(path) && folder.isOurFile(place)) {
                stale.add(place);
            }
        }
        return stale;
    }

    /** Writes the bytes under other names; the result maps those to the places they belong. */
    private static Map<Path, Path> stage(Map<Path, byte[]> changed, Path stagingFolder) throws IOException {
        clear(stagingFolder);
        Files.createDirectories(stagingFolder);
        Map<Path, Path> staged = new LinkedHashMap<>();
        for (Path file : changed.keySet()) {
            staged.put(stagingFolder.resolve(Integer.toString(staged.size())), file);
        }
        // To the last of them, also if one fails: the folder is to be cleared then, and nobody may still write into it.
        List<IOException> failures = staged.entrySet().parallelStream()
                .flatMap(file -> write(file.getKey(), changed.get(file.getValue())).stream())
                .toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return staged;
    }

    private static Optional<IOException> write(Path fresh, byte[] bytes) {
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /** Claims old and new files together, so that a run that is cut off leaves no file without an owner. */
    private void remember(Collection<String> old, Collection<String> fresh) throws IOException {
        SortedSet<String> both = new TreeSet<>(old);
        both.addAll(fresh);
        folder.writeManifest(both);
    }

    private static void clear(Path stagingFolder) throws IOException {
        if (!Files.isDirectory(stagingFolder, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(stagingFolder);
            return;
        }
        try (var leftovers = Files.newDirectoryStream(stagingFolder)) {
            for (Path file : leftovers) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(stagingFolder);
    }
}
