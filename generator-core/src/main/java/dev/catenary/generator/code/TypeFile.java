package dev.catenary.generator.code;

import java.util.Set;

/**
 * A type's source file.
 *
 * @param packageName empty: the unnamed package
 * @param type its only top-level type
 * @param qualified simple names that are never imported, such as one of {@code java.lang} that a type of the same
 *     package hides
 */
public record TypeFile(String packageName, TypeSpec type, Set<String> qualified) implements JavaFile {
    public TypeFile {
        qualified = Set.copyOf(qualified);
    }

    @Override
    public String name() {
        return type.name();
    }

    @Override
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
