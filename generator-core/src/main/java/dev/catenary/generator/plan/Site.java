package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * Where an inline type would go, and what it would be called.
 *
 * @param owner the type it lies in; absent: beside the components
 * @param name a type name
 */
record Site(Optional<ClassName> owner, String name) {
    static Site in(ClassName owner, String name) {
        return new Site(Optional.of(owner), name);
    }

    static Site component(String name) {
        return new Site(Optional.empty(), name);
    }

    /** The same place for a part of this, such as the items of a list that is itself a component. */
    Site part(String suffix) {
        return new Site(owner, name + suffix);
    }
}
