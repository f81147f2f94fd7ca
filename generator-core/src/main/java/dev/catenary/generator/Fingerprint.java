package dev.catenary.generator;

import dev.catenary.generator.emit.OutputFolder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an output folder was made from, so that an unchanged build reads nothing but bytes: a checksum of this generator,
 * the settings, the description with every file that it refers to, and the sizes of the generated files. It is kept
 * beside those files with the names of the files read; an edited file is recognised by its being newer.
 */
final class Fingerprint {
    private static final String KIND = "fingerprint";

    private final GeneratorSettings settings;
    private final OutputFolder folder;

    Fingerprint(GeneratorSettings settings, OutputFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Whether the folder is what a run would make it. */
    boolean matches() throws IOException {
        List<String> kept = folder.readState(KIND).orElse("").lines().toList();
        if (kept.isEmpty() || outputChanged()) {
            return false;
        }
        try {
            return of(kept.subList(1, kept.size())).equals(Optional.of(kept.get(0)));
        } catch (InvalidPathException damaged) {
            return false;
        }
    }

    /** Keeps the fingerprint of a folder that has just been written. */
    void keep(Collection<Path> filesRead) throws IOException {
        List<String> names =
                filesRead.stream().map(this::nameOf).sorted().distinct().toList();
        Optional<String> hash = of(names);
        if (hash.isPresent()) {
            folder.writeState(KIND, hash.get() + "\n" + String.join("\n", names) + "\n");
        }
    }

    /** Relative to the description, so that the same project gives the same bytes wherever it lies. */
    private String nameOf(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        boolean sameDrive = whole.getRoot().equals(specFolder().getRoot());
        Path name = sameDrive ? specFolder().relativize(whole) : whole;
        return name.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private Path specFolder() {
        return settings.source().spec().toAbsolutePath().normalize().getParent();
    }

    /** Empty if one of the files is gone. */
    private Optional<String> of(List<String> filesRead) throws IOException {
        Checksum sum = new Checksum();
        // The records print all their parts, so a setting that is added later counts without a line here.
        sum.add(generator(), settings.refine().toString(), settings.plan().toString());
        sum.add(settings.source().selection().toString(), settings.onInvalid().toString());
        sum.add(nameOf(settings.source().spec()));
        sum.add(settings.lockFile().map(this::nameOf).orElse(""));
        for (Path root : settings.source().roots()) {
            sum.add(nameOf(root));
        }
        try {
            for (String name : filesRead) {
                sum.add(name);
                sum.add(specFolder().resolve(name).normalize());
            }
            for (String path : folder.manifest()) {
                sum.add(path, Long.toString(Files.size(folder.resolve(path))));
            }
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
        return Optional.of(sum.toString());
    }

    private boolean outputChanged() throws IOException {
        FileTime kept = Files.getLastModifiedTime(folder.stateFile(KIND));
        for (String path : folder.manifest()) {
            Path file = folder.resolve(path);
            if (isGoneOrNewer(file, kept)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGoneOrNewer(Path file, FileTime kept) throws IOException {
        try {
            return Files.getLastModifiedTime(file).compareTo(kept) > 0;
        } catch (NoSuchFileException gone) {
            return true;
        }
    }

    /** Version, and what tells two builds of a snapshot apart. */
    private static String generator() throws IOException {
        CodeSource place = Fingerprint.class.getProtectionDomain().getCodeSource();
        try (Stream<Path> files = Files.walk(Path.of(place.getLocation().toURI()))) {
            Checksum sum = new Checksum();
            for (Path file : files.sorted().toList()) {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                if (found.isRegularFile()) {
                    sum.add(
                            file.getFileName().toString(),
                            found.size() + " " + found.lastModifiedTime().toMillis());
                }
            }
            return sum.toString();
        } catch (URISyntaxException e) {
            throw new IOException("The generator does not know where it was loaded from: " + place.getLocation(), e);
        }
    }
}
