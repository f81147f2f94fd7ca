package dev.catenary.generator.refine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the signs by which the object members of one union are told apart, as few as will do, since every sign is one
 * more thing a server may leave out:
 *
 * <ol>
 *   <li>a required property that is an enum in all members, with no value in common;
 *   <li>for each member, a required one-value property that no other member shares, or a required property that no
 *       other member declares;
 *   <li>for the rest, everything required that not all require;
 *   <li>where that is the same for several members, any enum among them without common values, required or not;
 *   <li>at last, the optional properties that only one of them declares: one of them is there, or it is the first
 *       member.
 * </ol>
 *
 * Needs time in proportion to members times properties.
 */
final class ObjectSigns {
    private final List<Signs> members = new ArrayList<>();
    private final Map<String, Integer> declaredBy = new HashMap<>();
    private final Map<String, Integer> constantIn = new HashMap<>();
    private final Map<String, Integer> mostValues = new HashMap<>();
    private final Map<Map.Entry<String, Set<String>>, Integer> sameValue = new HashMap<>();
    private final Map<String, Integer> requiredBy = new HashMap<>();

    private ObjectSigns(List<MemberShape> shapes) {
        for (int i = 0; i < shapes.size(); i++) {
            MemberShape shape = shapes.get(i);
            if (shape.isObject() && !shape.isAny()) {
                members.add(new Signs(i, shape));
                shape.declared().forEach(name -> declaredBy.merge(name, 1, Integer::sum));
                shape.required().forEach(name -> requiredBy.merge(name, 1, Integer::sum));
                shape.constants().forEach((name, values) -> {
                    constantIn.merge(name, 1, Integer::sum);
                    mostValues.merge(name, values.size(), Math::max);
                    sameValue.merge(Map.entry(name, values), 1, Integer::sum);
                });
            }
        }
    }

    /** Signs of every member that can be an object, in the members' order; none are needed for an only one. */
    static List<Signs> of(List<MemberShape> shapes) {
        ObjectSigns signs = new ObjectSigns(shapes);
        if (signs.members.size() > 1) {
            signs.find();
        }
        return signs.members;
    }

    private void find() {
        Optional<String> key = key(members, true);
        if (key.isPresent()) {
            members.forEach(signs -> know(signs, key.get()));
            return;
        }
        members.forEach(this::findOwn);
        Map<Object, List<Signs>> groups = new LinkedHashMap<>();
        members.stream()
                .filter(signs -> !signs.sure)
                .forEach(signs -> groups.computeIfAbsent(signs.signature(), s -> new ArrayList<>())
                        .add(signs));
        groups.values().forEach(ObjectSigns::split);
    }

    private static void know(Signs signs, String key) {
        signs.constants.put(key, signs.shape.values(key));
        signs.sure = true;
    }

    private void findOwn(Signs signs) {
        MemberShape shape = signs.shape;
        List<String> fixed = shape.constants().keySet().stream()
                .filter(name -> shape.constants().get(name).size() == 1
                        && shape.required().contains(name))
                .toList();
        for (String name : fixed) {
            // Where another member allows several values, this one's may be among them.
            boolean own = sameValue.get(Map.entry(name, shape.constants().get(name))) == 1
                    && declaredBy.get(name).equals(constantIn.get(name))
                    && mostValues.get(name) == 1;
            if (own) {
                know(signs, name);
                return;
            }
        }
        Optional<String> alone = shape.required().stream()
                .filter(name -> declaredBy.getOrDefault(name, 0) <= 1 && requiredBy.get(name) == 1)
                .findFirst();
        if (alone.isPresent()) {
            signs.required.add(alone.get());
            signs.sure = true;
            return;
        }
        fixed.stream()
                .filter(name -> sameValue.get(Map.entry(name, shape.constants().get(name))) < members.size())
                .forEach(name -> signs.constants.put(name, shape.values(name)));
        shape.required().stream()
                .filter(name -> requiredBy.get(name) < members.size() && !signs.constants.containsKey(name))
                .forEach(signs.required::add);
    }

    /** Tells apart members with the same signs by enums, as far as possible. */
    private static void split(List<Signs> group) {
        List<Signs> rest = group;
        while (rest.size() > 1) {
            Optional<String> key = key(rest, false);
            if (key.isEmpty()) {
                splitByPresence(rest);
                return;
            }
            List<Signs> without = new ArrayList<>();
            for (Signs signs : rest) {
                if (signs.shape.constants().containsKey(key.get())) {
                    signs.constants.put(key.get(), signs.shape.values(key.get()));
                } else {
                    without.add(signs);
                }
            }
            rest = without;
        }
    }

    /** What has a property that only one member declares is that member, although the property is optional. */
    private static void splitByPresence(List<Signs> group) {
        Map<String, Integer> declared = new HashMap<>();
        group.forEach(signs -> signs.shape.declared().forEach(name -> declared.merge(name, 1, Integer::sum)));
        List<Signs> withoutOwn = new ArrayList<>();
        for (Signs signs : group) {
            signs.shape.declared().stream()
                    .filter(name -> declared.get(name) == 1)
                    .forEach(signs.anyOf::add);
            if (signs.anyOf.isEmpty()) {
                withoutOwn.add(signs);
            }
        }
        if (withoutOwn.isEmpty()) {
            group.get(0).anyOf.clear(); // what has none of these properties is the first member
        }
    }

    /** A property whose values tell the members apart; if not {@code everywhere}, some may do without it. */
    private static Optional<String> key(List<Signs> members, boolean everywhere) {
        Set<String> names = new LinkedHashSet<>();
        members.forEach(signs -> names.addAll(signs.shape.constants().keySet()));
        Set<String> shared = new HashSet<>();
        Map<String, Set<String>> values = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (Signs signs : members) {
            signs.shape.declared().stream()
                    .filter(name -> !signs.shape.constants().containsKey(name))
                    .forEach(shared::add);
            signs.shape.constants().forEach((name, own) -> {
                count.merge(name, 1, Integer::sum);
                Set<String> all = values.computeIfAbsent(name, n -> new HashSet<>());
                own.stream().filter(value -> !all.add(value)).forEach(value -> shared.add(name));
                if (everywhere && !signs.shape.required().contains(name)) {
                    shared.add(name);
                }
            });
        }
        return names.stream()
                .filter(name -> !shared.contains(name))
                .filter(name -> !everywhere || count.get(name) == members.size())
                .findFirst();
    }
}
