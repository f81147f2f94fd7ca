package dev.catenary.generator.code;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A {@code package-info.java} (JLS 17 §7.4.1): what is said once for all types of a package.
 *
 * @param javadoc HTML of the package's comment
 * @param annotations the package's, in this order
 */
public record PackageFile(String packageName, String javadoc, List<ClassName> annotations) implements JavaFile {
    public PackageFile {
        annotations = List.copyOf(annotations);
    }

    @Override
    public String name() {
        return "package-info";
    }

    @Override
    public String text() {
        Names names = new Names(packageName, Set.of());
        TypeWriter written = new TypeWriter(names);
        written.head(javadoc, annotations);
        Layout layout = new Layout(names).add(written.parts()).add("package " + packageName + ";\n");
        String imports = names.imports();
        return layout.add(imports.isEmpty() ? "" : "\n" + imports).text();
    }
}
