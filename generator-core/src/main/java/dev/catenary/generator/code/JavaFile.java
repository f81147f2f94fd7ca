package dev.catenary.generator.code;

import java.util.Set;

/**
 * A source file.
 *
 * @param packageName empty: the unnamed package
 * @param type its only top-level type
 * @param qualified simple names that are never imported, such as one of {@code java.lang} that a type of the same
 *     package hides
 */
public record JavaFile(String packageName, TypeSpec type, Set<String> qualified) {
    public JavaFile {
        qualified = Set.copyOf(qualified);
    }

    /** Where the file belongs, relative to the folder above all packages, with {@code /}. */
    public String path() {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return folder + type.name() + ".java";
    }

    /** All of the file. */
    public String text() {
        Names names = new Names(packageName, qualified);
        TypeWriter written = new TypeWriter(names);
        written.add(type);
        Layout layout = new Layout(names);
        if (!packageName.isEmpty()) {
            layout.add("package " + packageName + ";\n\n");
        }
        String imports = names.imports();
        layout.add(imports.isEmpty() ? "" : imports + "\n");
        return layout.add(written.parts()).text();
    }
}
