package dev.catenary.generator.emit;

import dev.catenary.generator.code.JavaFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A client's source files in memory: every byte is known before the first one is written, so that a failure while
 * generating leaves the folder as it was. Paths are relative, with {@code /}; text is UTF-8 with LF.
 *
 * <p>What may happen to a folder is decided in this room alone: {@link OutputFolder} knows which paths are ours and
 * safe, {@link FolderUpdate} does the change.
 */
public final class SourceTree {
    private final SortedMap<String, byte[]> files;

    private SourceTree(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Writes the files into memory, one by one as they come, in parallel if the stream is; their order has no influence.
     */
    public static SourceTree of(Stream<JavaFile> files) {
        return ofSources(files.map(SourceTree::render).toList());
    }

    /**
     * The same for text that is already there.
     *
     * @throws OutputRefusedException if two paths are the same to a file system that does not tell case apart
     */
    static SourceTree ofSources(Collection<Source> sources) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, String> spellings = new HashMap<>();
        for (Source source : sources) {
            claim(source.path(), spellings);
            if (files.put(source.path(), source.bytes()) != null) {
                throw clash(source.path(), source.path());
            }
        }
        return new SourceTree(files);
    }

    /** Relative path to content; treat the arrays as read-only. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * Makes the folder hold exactly these files of its owner: writes those whose bytes differ, deletes those that an
     * earlier run wrote and this one does not.
     *
     * @throws OutputRefusedException if a path is taken by a file that is not ours, or leads out of the folder
     */
    public Written writeTo(OutputFolder folder) throws IOException {
        return new FolderUpdate(folder, files).run();
    }

    private static Source render(JavaFile file) {
        return new Source(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Every folder and file name on the path must be spelt one way only. */
    private static void claim(String path, Map<String, String> spellings) {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            String prefix = end < 0 ? path : path.substring(0, end);
            String spelling = spellings.putIfAbsent(prefix.toLowerCase(Locale.ROOT), prefix);
            if (spelling != null && !spelling.equals(prefix)) {
                throw clash(spelling, path);
            }
            if (end < 0) {
                return;
            }
        }
    }

    private static OutputRefusedException clash(String one, String other) {
        return new OutputRefusedException(
                "\"" + one + "\" and \"" + other + "\" would be the same file on a case-blind file system.",
                "Report this as a defect of Catenary, with the description.");
    }

    record Source(String path, byte[] bytes) {}
}
