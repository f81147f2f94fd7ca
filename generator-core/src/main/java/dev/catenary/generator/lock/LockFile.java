package dev.catenary.generator.lock;

import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The file that a project keeps its names in. */
public final class LockFile {
    private LockFile() {}

    /** What the file says; empty if there is none yet, or, with a problem, if it cannot be understood. */
    public static Lock read(Path file, Problems problems) {
        String name = file.getFileName().toString();
        try {
            return LockText.read(Files.readString(file), name, problems);
        } catch (NoSuchFileException absent) {
            return Lock.EMPTY;
        } catch (IOException e) {
            problems.add(
                    Code.LOCK_INVALID,
                    SourceRef.ofFile(name),
                    "The lock file cannot be read as UTF-8 text.",
                    "Restore the file from version control, or delete it to have all names given anew.");
            return Lock.EMPTY;
        }
    }

    /** What the file would say. */
    public static String text(Lock lock) {
        return LockText.write(lock);
    }

    /** Writes the file unless it says so already; a reader sees the old text or the new one, never a part. */
    public static void write(Path file, Lock lock) throws IOException {
        byte[] text = text(lock).getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), text)) {
            return;
        }
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        // No temporary file of the JDK's: only its owner could read what is to be committed.
        Path staged = whole.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(staged, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(staged, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
        }
    }
}
