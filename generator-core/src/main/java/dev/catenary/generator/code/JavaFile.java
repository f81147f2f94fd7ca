package dev.catenary.generator.code;

/** A source file: a type's, or a package's own. */
public sealed interface JavaFile permits TypeFile, PackageFile {
    String packageName();

    /** The file's name without {@code .java}. */
    String name();

    /** All of the file. */
    String text();

    /** Columns of a line beside its indentation, by how many types there are around it. */
    static int columns(int depth) {
        return Layout.WIDTH - depth * Layout.INDENT.length();
    }

    /** Where the file belongs, relative to the folder above all packages, with {@code /}. */
    default String path() {
        String folder = packageName().isEmpty() ? "" : packageName().replace('.', '/') + "/";
        return folder + name() + ".java";
    }
}
