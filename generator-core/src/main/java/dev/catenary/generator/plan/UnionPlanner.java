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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Unions: a wrapper and a factory for each member, named by what the member is. */
final class UnionPlanner {
    private UnionPlanner() {}

    static void plan(Registry registry, Schema.OneOf union, ClassName name) {
        MemberNames kept = registry.names().members(name);
        Scope nested = registry.layout().nestedScope(name).reserve("Unknown");
        kept.promise(nested, wrapper -> wrapper.startsWith("Of") && wrapper.length() > 2);
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
        List<String> keys = keys(registry, typed);
        Set<Integer> plain = plainFactories(kept, keys, typed);
        List<UnionType.Arm> arms = new ArrayList<>();
        for (int member : tests.keySet()) {
            Typed type = typed.get(member);
            String key = keys.get(member);
            String raw = kept.given(key).isEmpty() ? String.valueOf(member) : key;
            String wrapper = nested.claim("Of" + describe(type.type()), raw);
            String factory = plain.contains(member) ? "of" : "of" + wrapper.substring(2);
            arms.add(new UnionType.Arm(wrapper, factory, type, tests.get(member)));
            kept.keep(key, factory.equals("of") ? List.of(wrapper) : List.of(wrapper, factory));
        }
        registry.add(
                new UnionType(name, arms, registry.isBuilt(union), union.facts().doc()));
    }

    /** What tells the members: their Java types; an ordinal, too, where two have the same. */
    private static List<String> keys(Registry registry, List<Typed> typed) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (Typed type : typed) {
            String text = registry.names().inPackage(type.type());
            int count = counts.merge(text, 1, Integer::sum);
            keys.add(Member.key(count == 1 ? "" : String.valueOf(count), text));
        }
        return keys;
    }

    /**
     * Members whose factory is just {@code of}: those that overloads tell apart, and those that had it before one came which
     * they do not tell from it.
     */
    private static Set<Integer> plainFactories(MemberNames kept, List<String> keys, List<Typed> typed) {
        Set<String> taken = new HashSet<>();
        Set<Integer> plain = new HashSet<>();
        Map<String, Integer> erasures = new HashMap<>();
        typed.forEach(type -> erasures.merge(type.erasure(), 1, Integer::sum));
        IntStream.range(0, keys.size())
                .boxed()
                .sorted(Comparator.comparing(keys::get))
                .filter(member -> kept.given(keys.get(member)).size() == 1)
                .filter(member -> taken.add(typed.get(member).erasure()))
                .forEach(plain::add);
        for (int member = 0; member < keys.size(); member++) {
            boolean added = kept.given(keys.get(member)).isEmpty();
            if (added && erasures.get(typed.get(member).erasure()) == 1) {
                plain.add(member);
            }
        }
        return plain;
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
