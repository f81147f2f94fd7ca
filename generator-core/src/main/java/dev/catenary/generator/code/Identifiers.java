package dev.catenary.generator.code;

import javax.lang.model.SourceVersion;

/** The last look at names before they are written: whoever made them, only an identifier becomes one in the source. */
final class Identifiers {
    private Identifiers() {}

    /** @throws IllegalArgumentException if this is not a name that a declaration can have */
    static String checked(String name) {
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        return name;
    }
}
