package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Discrimination.Kind;
import dev.catenary.generator.api.Discrimination.Test;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides, once and for all values, how the members of a union are told apart: by the discriminator where there is
 * one, else by JSON kind, and among objects by their signs ({@link ObjectSigns}). Where a member may lack the
 * discriminator, its other signs decide about values that do. The more a member demands the earlier it is tried. Among
 * members that no sign tells apart the runtime looks for the one that a value fits best, so that a value which fits
 * several may be taken for another: that is worth a warning.
 */
final class DecideDiscrimination implements Pass {
    private static final Comparator<Signs> SUREST_FIRST = Comparator.<Signs, Boolean>comparing(signs -> !signs.sure)
            .thenComparing(signs -> -signs.count())
            .thenComparing(signs -> -signs.constants.size())
            .thenComparing(signs -> signs.anyOf.isEmpty())
            .thenComparing(Signs::valueCount)
            .thenComparing(signs -> signs.shape.declared().isEmpty());

    @Override
    public Api apply(Api api, Problems problems) {
        MemberShapes shapes = new MemberShapes(api.schemas());
        return ApiRewriter.everySchema(
                api, schema -> schema instanceof Schema.OneOf union ? decide(union, shapes, problems) : schema);
    }

    private static Schema decide(Schema.OneOf union, MemberShapes shapes, Problems problems) {
        List<MemberShape> members = union.members().stream().map(shapes::of).toList();
        List<Signs> objects = new ArrayList<>(ObjectSigns.of(members));
        List<Signs> withoutKey = new ArrayList<>();
        if (union.discriminator().isPresent()) {
            String key = union.discriminator().get().wireName();
            Map<Integer, List<String>> values = MappedValues.of(union, members);
            Optional<Signs> usual = usual(union, objects, problems);
            if (usual.isPresent()) {
                withoutKey.add(usual.get());
            } else {
                withoutKey.addAll(withoutKey(objects, key, values.keySet()));
            }
            objects.stream()
                    .filter(signs -> values.containsKey(signs.member))
                    .forEach(signs -> know(signs, key, values.get(signs.member)));
        }
        objects.sort(SUREST_FIRST);
        warn(union, members, objects, problems);
        objects.addAll(withoutKey);
        return new Schema.OneOf(
                union.facts(),
                union.members(),
                union.discriminator(),
                new Discrimination.ByTests(tests(members, objects)));
    }

    /**
     * The member that values are read as which lack the discriminator or have it with an unknown value (OAS 3.2.0
     * §4.25): every object that is none of the others.
     */
    private static Optional<Signs> usual(Schema.OneOf union, List<Signs> objects, Problems problems) {
        Optional<SchemaId> usual = union.discriminator().flatMap(Schema.Discriminator::usual);
        Optional<Signs> found = usual.flatMap(target -> objects.stream()
                .filter(signs -> union.members().get(signs.member) instanceof Schema.Ref ref
                        && ref.target().equals(target))
                .findFirst());
        if (usual.isPresent() && found.isEmpty()) {
            problems.add(
                    Code.MEMBER_IGNORED,
                    union.facts().at(),
                    "`defaultMapping` is \"" + usual.get().name()
                            + "\", which is no object among the members; it is left out.",
                    "Name a member of the union.");
        }
        return found.map(signs -> new Signs(signs.member, signs.shape));
    }

    /** What tells apart the values that may lack the discriminator; members that nothing else tells apart are left out. */
    private static List<Signs> withoutKey(List<Signs> objects, String key, Set<Integer> mapped) {
        Map<Object, List<Signs>> alike = new LinkedHashMap<>();
        for (Signs signs : objects) {
            if (mapped.contains(signs.member) && !signs.shape.required().contains(key)) {
                Signs others = signs.without(key);
                alike.computeIfAbsent(others.signature(), s -> new ArrayList<>())
                        .add(others);
            }
        }
        return alike.values().stream()
                .filter(group -> group.size() == 1 && group.get(0).sayAnything())
                .map(group -> group.get(0))
                .sorted(SUREST_FIRST)
                .toList();
    }

    private static void know(Signs signs, String property, List<String> values) {
        signs.required.clear();
        signs.anyOf.clear();
        signs.constants.clear();
        signs.constants.put(property, values);
        signs.sure = true;
    }

    /** Members of few kinds first, objects by their signs, what takes any value last. */
    private static List<Test> tests(List<MemberShape> members, List<Signs> objects) {
        List<Test> tests = new ArrayList<>();
        List<Test> last = new ArrayList<>();
        for (int i : byKinds(members)) {
            if (!members.get(i).isObject()) {
                tests.add(test(i, members.get(i)));
            } else if (members.get(i).isAny()) {
                last.add(test(i, members.get(i)));
            }
        }
        for (Signs signs : objects) {
            boolean onlyObject = signs.shape.kinds().size() == 1;
            if (onlyObject) {
                tests.add(signs.test());
            } else if (signs.absent.isEmpty()) {
                last.add(test(signs.member, signs.shape));
            }
        }
        last.sort(Comparator.comparing(test -> test.kinds().size()));
        tests.addAll(last);
        return tests;
    }

    private static Test test(int member, MemberShape shape) {
        return new Test(member, shape.kinds(), List.of(), List.of(), new TreeMap<>(), List.of());
    }

    private static List<Integer> byKinds(List<MemberShape> members) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> members.get(i).kinds().size()));
        return order;
    }

    private static void warn(Schema.OneOf union, List<MemberShape> members, List<Signs> objects, Problems problems) {
        Map<Object, List<Integer>> alike = new LinkedHashMap<>();
        for (Signs signs : objects) {
            alike.computeIfAbsent(signs.signature(), s -> new ArrayList<>()).add(signs.member);
        }
        List<List<Integer>> groups = new ArrayList<>(alike.values());
        groups.addAll(sameKinds(members));
        groups.stream().filter(group -> group.size() > 1).forEach(group -> warn(union, group, problems));
    }

    /**
     * Members that are no objects and whose kinds earlier ones take, behind the one that takes the first of these
     * kinds.
     */
    private static Collection<List<Integer>> sameKinds(List<MemberShape> members) {
        Map<Kind, List<Integer>> taken = new EnumMap<>(Kind.class);
        List<List<Integer>> groups = new ArrayList<>();
        for (int i : byKinds(members)) {
            Set<Kind> kinds = members.get(i).kinds();
            if (members.get(i).isObject() || kinds.isEmpty()) {
                continue;
            }
            if (taken.keySet().containsAll(kinds)) {
                taken.get(kinds.iterator().next()).add(i);
            } else {
                List<Integer> group = new ArrayList<>(List.of(i));
                groups.add(group);
                kinds.forEach(kind -> taken.putIfAbsent(kind, group));
            }
        }
        return groups;
    }

    private static void warn(Schema.OneOf union, List<Integer> group, Problems problems) {
        List<String> names = group.stream().map(i -> name(union, i)).limit(5).toList();
        String all = String.join(", ", names.subList(0, names.size() - 1))
                + (group.size() > names.size() ? ", " : " and ")
                + names.get(names.size() - 1)
                + (group.size() > names.size() ? " and " + (group.size() - names.size()) + " more" : "");
        problems.add(
                Code.UNION_NOT_DISTINGUISHABLE,
                union.facts().at(),
                all + " have no sign that tells them apart; a value that fits "
                        + (group.size() == 2 ? "both" : "several of them") + " equally well is read as " + names.get(0)
                        + ".",
                "Add a discriminator, or a required property that only one of them has.");
    }

    private static String name(Schema.OneOf union, int index) {
        Schema member = union.members().get(index);
        String title = member.facts().title();
        if (member instanceof Schema.Ref || title.isBlank()) {
            return member instanceof Schema.Ref ? Shapes.name(member) : "member " + (index + 1);
        }
        return '"' + title + '"';
    }
}
