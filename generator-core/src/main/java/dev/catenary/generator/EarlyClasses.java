package dev.catenary.generator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Loads the classes of the later stages while the first one reads the description: reading keeps one processor busy, and
 * in a run of a few seconds every sixth is spent on loading and checking classes. Only a jar is worth it.
 *
 * <p>Static initializers run here, too, beside those that the stages come to themselves: no two classes may each need the
 * other for theirs (JLS 17 §12.4.2).
 */
final class EarlyClasses {
    /** Folders in the jar, in the order in which the stages follow each other. */
    static final List<String> FOLDERS = List.of(
            "dev/catenary/generator/refine/",
            "dev/catenary/generator/plan/",
            "dev/catenary/generator/code/",
            "dev/catenary/generator/render/",
            "org/commonmark/node/",
            "org/commonmark/internal/",
            "dev/catenary/generator/emit/");

    private static final String CLASS = ".class";

    private EarlyClasses() {}

    /** Starts to load them, on a thread of its own that keeps nobody waiting. */
    static void load() {
        Thread loading = new Thread(EarlyClasses::loadAll, "catenary-early-classes");
        loading.setDaemon(true);
        loading.start();
    }

    private static void loadAll() {
        ClassLoader loader = EarlyClasses.class.getClassLoader();
        try {
            for (String name : names(ourPlace())) {
                Class.forName(name, true, loader);
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException | LinkageError e) {
            // The stage that needs the class will not find it either, and say so where somebody listens.
            return;
        }
    }

    private static Path ourPlace() throws URISyntaxException {
        return Path.of(EarlyClasses.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** The names of those classes in a jar; none for a folder of classes. */
    static List<String> names(Path place) throws IOException {
        if (!Files.isRegularFile(place)) {
            return List.of();
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            List<String> entries = jar.stream().map(ZipEntry::getName).toList();
            return FOLDERS.stream()
                    .flatMap(folder -> entries.stream().filter(name -> name.startsWith(folder)))
                    .filter(name -> name.endsWith(CLASS) && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .toList();
        }
    }
}
