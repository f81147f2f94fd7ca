package dev.catenary.generator.code;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the types that a file mentions are called in it (JLS 17 §6.4, §6.5): as short as the types around the place, the
 * package and the imports allow. Of two types with the same simple name, the one that is mentioned first is imported,
 * unless the file's own package has a third one that it mentions, too.
 *
 * <p>A mention is settled at once if the types around it, or the package, decide; the others when all are known.
 */
final class Names {
    private static final String JAVA_LANG = "java.lang";

    private final String packageName;
    private final Set<String> qualified;
    private final List<Scope> scopes = new ArrayList<>();
    private final Map<String, ClassName> wanted = new HashMap<>();
    private final Set<String> ofPackage = new HashSet<>();

    Names(String packageName, Set<String> qualified) {
        this.packageName = packageName;
        this.qualified = qualified;
    }

    /** A type around a place, and the types that can be called by their simple names in it. */
    private record Scope(String canonicalName, String simpleName, Set<String> nested) {}

    /** What a simple name means at a place. */
    private enum Meaning {
        UNKNOWN,
        ANOTHER,
        THIS
    }

    /** Goes into a type's header or body. */
    void enter(String simpleName, Set<String> nested) {
        String around = scopes.isEmpty() ? packageName : scopes.get(scopes.size() - 1).canonicalName;
        scopes.add(new Scope(around.isEmpty() ? simpleName : around + "." + simpleName, simpleName, nested));
    }

    void leave() {
        scopes.remove(scopes.size() - 1);
    }

    /** What to write for this type here: a text, or the type itself as long as that depends on the imports. */
    Object mention(ClassName type) {
        Meaning meaning = Meaning.UNKNOWN;
        ClassName top = type;
        for (ClassName c = type; c != null; c = c.enclosingClassName()) {
            meaning = meaning(c);
            if (meaning == Meaning.THIS) {
                return from(c, type);
            }
            top = c;
        }
        if (meaning == Meaning.ANOTHER) {
            return type.canonicalName();
        }
        if (packageName.equals(type.packageName())) {
            ofPackage.add(top.simpleName());
            return from(top, type);
        }
        if (!type.packageName().isEmpty() && !qualified.contains(type.simpleName())) {
            wanted.putIfAbsent(top.simpleName(), top);
        }
        return type;
    }

    private Meaning meaning(ClassName type) {
        String name = type.simpleName();
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Scope scope = scopes.get(i);
            if (scope.nested.contains(name)) {
                ClassName around = type.enclosingClassName();
                return around != null && around.canonicalName().equals(scope.canonicalName)
                        ? Meaning.THIS
                        : Meaning.ANOTHER;
            }
        }
        if (!scopes.isEmpty() && scopes.get(0).simpleName.equals(name)) {
            return scopes.get(0).canonicalName.equals(type.canonicalName()) ? Meaning.THIS : Meaning.ANOTHER;
        }
        return Meaning.UNKNOWN;
    }

    /** The type's name without what stands before {@code start}, which is the type or one around it. */
    private static String from(ClassName start, ClassName type) {
        int before = start.canonicalName().length() - start.simpleName().length();
        return type.canonicalName().substring(before);
    }

    /** What to write for a type that was left open, now that every mention is known. */
    String settle(ClassName type) {
        ClassName top = type.topLevelClassName();
        return isImported(top) ? from(top, type) : type.canonicalName();
    }

    private boolean isImported(ClassName type) {
        ClassName first = wanted.get(type.simpleName());
        return first != null
                && first.canonicalName().equals(type.canonicalName())
                && !ofPackage.contains(type.simpleName());
    }

    /** The import declarations, a line each. Those that Java does by itself are left out. */
    String imports() {
        StringBuilder lines = new StringBuilder();
        for (ClassName type : new TreeSet<>(wanted.values())) {
            boolean automatic = type.packageName().equals(JAVA_LANG) && !qualified.contains(type.simpleName());
            if (!automatic && isImported(type)) {
                lines.append("import ").append(type.canonicalName()).append(";\n");
            }
        }
        return lines.toString();
    }
}
