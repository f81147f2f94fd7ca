package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.problem.SourceRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names that were given before, and those that are given now, relative to the client's package. */
final class Names {
    private final String packageName;
    private final Lock before;
    private final Map<String, Map<String, String>> typesByOwner = new HashMap<>();
    private final Lock.Builder now = new Lock.Builder();

    Names(String packageName, Lock before) {
        this.packageName = packageName;
        this.before = before;
        before.types()
                .forEach((place, names) -> names.forEach(name -> {
                    int dot = name.lastIndexOf('.');
                    typesByOwner
                            .computeIfAbsent(name.substring(0, Math.max(dot, 0)), key -> new HashMap<>())
                            .put(name.substring(dot + 1), place);
                }));
    }

    /** Promises the names that types in a package or type had. */
    Scope keep(Scope scope, String owner) {
        typesByOwner.getOrDefault(relative(owner), Map.of()).forEach(scope::promise);
        return scope;
    }

    Optional<Lock.Link> link(String path) {
        return Optional.ofNullable(before.links().get(path));
    }

    /** Only places are kept: other types have fixed names. */
    void type(String place, ClassName name) {
        if (place.contains("/") || place.contains("#")) {
            now.type(place, relative(name.canonicalName()));
        }
    }

    /** Keeps the places of types that stand for several inline schemas. */
    void reference(Schema.Ref schema) {
        if (schema.target().isShared()) {
            SourceRef at = schema.facts().at();
            now.group(schema.target().pointer(), at.file() + "#" + at.pointer());
        }
    }

    /** The names in a type. */
    MemberNames members(ClassName type) {
        String key = relative(type.canonicalName());
        return new MemberNames(key, before.members().getOrDefault(key, Collections.emptySortedMap()), now);
    }

    /** A type as a lock writes it. */
    String inPackage(TypeName type) {
        return type.toString().replace(packageName + ".", "");
    }

    void link(String path, Lock.Link names) {
        now.link(path, names);
    }

    Lock given() {
        return now.build();
    }

    private String relative(String name) {
        return name.startsWith(packageName + ".") ? name.substring(packageName.length() + 1) : "";
    }
}
