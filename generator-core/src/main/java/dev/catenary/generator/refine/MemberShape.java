package dev.catenary.generator.refine;

import dev.catenary.generator.api.Discrimination.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What JSON values of a union's member look like.
 *
 * @param kinds JSON kinds it accepts
 * @param declared names of the properties it declares
 * @param required names of the properties it requires, declared or not
 * @param constants values of the properties that are enums, as text, in order of declaration
 */
record MemberShape(Set<Kind> kinds, Set<String> declared, Set<String> required, Map<String, Set<String>> constants) {
    static final MemberShape NONE = new MemberShape(Set.of(), Set.of(), Set.of(), Map.of());
    static final MemberShape ANY = new MemberShape(EnumSet.allOf(Kind.class), Set.of(), Set.of(), Map.of());

    static MemberShape of(Kind... kinds) {
        return new MemberShape(
                Collections.unmodifiableSet(EnumSet.copyOf(List.of(kinds))), Set.of(), Set.of(), Map.of());
    }

    boolean isObject() {
        return kinds.contains(Kind.OBJECT);
    }

    boolean isAny() {
        return kinds.size() == Kind.values().length && declared.isEmpty();
    }

    /** What is true of values of one or the other: what only one of them promises is no promise. */
    MemberShape or(MemberShape other) {
        Set<Kind> all = EnumSet.noneOf(Kind.class);
        all.addAll(kinds);
        all.addAll(other.kinds);
        if (!isObject() || !other.isObject()) {
            MemberShape object = isObject() ? this : other;
            return new MemberShape(all, object.declared, object.required, object.constants);
        }
        Set<String> names = new HashSet<>(declared);
        names.addAll(other.declared);
        Set<String> both = new LinkedHashSet<>(required);
        both.retainAll(other.required);
        Map<String, Set<String>> common = new LinkedHashMap<>();
        constants.forEach((name, values) -> {
            if (other.constants.containsKey(name)) {
                Set<String> either = new LinkedHashSet<>(values);
                either.addAll(other.constants.get(name));
                common.put(name, either);
            }
        });
        return new MemberShape(all, names, both, common);
    }

    MemberShape with(String name, Set<String> values) {
        Map<String, Set<String>> more = new LinkedHashMap<>(constants);
        more.put(name, values);
        return new MemberShape(kinds, declared, required, more);
    }

    List<String> values(String name) {
        return new ArrayList<>(constants.getOrDefault(name, Set.of()));
    }
}
