package dev.catenary.generator.plan;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unions: a wrapper and a factory for each member, named by what the member is. */
final class UnionPlanner {
    private UnionPlanner() {}

    static void plan(Registry registry, Schema.OneOf union, ClassName name) {
        Scope nested = registry.layout().nestedScope(name).reserve("Unknown");
        Map<Integer, List<Discrimination.Test>> tests = new LinkedHashMap<>();
        if (union.by() instanceof Discrimination.ByTests by) {
            by.tests()
                    .forEach(test -> tests.computeIfAbsent(test.member(), key -> new ArrayList<>())
                            .add(test));
        }
        for (int i = 0; i < union.members().size(); i++) {
            tests.putIfAbsent(i, List.of());
        }
        List<Typed> typed = new ArrayList<>();
        for (Schema member : union.members()) {
            typed.add(registry.typing().of(member, Site.in(name, memberName(member))));
        }
        Map<String, Integer> erasures = new HashMap<>();
        typed.forEach(type -> erasures.merge(type.erasure(), 1, Integer::sum));
        List<UnionType.Arm> arms = new ArrayList<>();
        for (int member : tests.keySet()) {
            Typed type = typed.get(member);
            String what = describe(type.type());
            String wrapper = nested.claim("Of" + what, String.valueOf(member));
            boolean ambiguous = erasures.get(type.erasure()) > 1;
            arms.add(new UnionType.Arm(
                    wrapper, ambiguous ? "of" + wrapper.substring(2) : "of", type, tests.get(member)));
        }
        registry.add(
                new UnionType(name, arms, registry.isBuilt(union), union.facts().doc()));
    }

    /** An inline member has no name of its own: its title, a telling constant, or what it must have, in that order. */
    private static String memberName(Schema member) {
        if (!member.facts().title().isBlank()) {
            return Naming.type(member.facts().title());
        }
        if (member instanceof Schema.Struct struct) {
            for (Schema.Property property : struct.properties()) {
                if (property.schema() instanceof Schema.Choice choice
                        && choice.values().size() == 1) {
                    return Naming.type(choice.values().get(0).text());
                }
            }
            return struct.properties().stream()
                    .min(Comparator.comparing(property -> !property.required()))
                    .map(property -> "With" + Naming.type(property.wireName()))
                    .orElse("Empty");
        }
        if (member instanceof Schema.ListOf list) {
            return memberName(list.items()) + "Item";
        }
        return member instanceof Schema.Choice ? "Choice" : "Value";
    }

    /** {@code CardList} for {@code List<Card>}. */
    private static String describe(TypeName type) {
        if (type instanceof ParameterizedTypeName p) {
            TypeName last = p.typeArguments().get(p.typeArguments().size() - 1);
            return describe(last) + p.rawType().simpleName();
        }
        return type instanceof ArrayTypeName ? "Bytes" : ((ClassName) type.withoutAnnotations()).simpleName();
    }
}
