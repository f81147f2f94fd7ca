package dev.catenary.generator.code;

/** A source file: a type's, or a package's own. */
public sealed interface JavaFile permits TypeFile, PackageFile {
    String packageName();

    /** The file's name without {@code .java}. */
    String name();

    /** All of the file. */
    String text();

    /** Where the file belongs, relative to the folder above all packages, with {@code /}. */
    default String path() {
        String folder = packageName().isEmpty() ? "" : packageName().replace('.', '/') + "/";
        return folder + name() + ".java";
    }
}
