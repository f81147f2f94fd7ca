package dev.catenary.generator.refine;

import dev.catenary.generator.api.Discrimination.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** By what an object is known as a value of a member: properties that are there, and properties with certain values. */
final class Signs {
    final int member;
    final MemberShape shape;
    final SortedSet<String> required = new TreeSet<>();
    final SortedSet<String> anyOf = new TreeSet<>();
    final SortedMap<String, List<String>> constants = new TreeMap<>();
    final SortedSet<String> absent = new TreeSet<>();

    /** No other member's complete value can have these signs. */
    boolean sure;

    Signs(int member, MemberShape shape) {
        this.member = member;
        this.shape = shape;
    }

    int count() {
        return required.size() + constants.size();
    }

    int valueCount() {
        return constants.values().stream().mapToInt(List::size).sum();
    }

    Test test() {
        return new Test(
                member, shape.kinds(), List.copyOf(required), List.copyOf(anyOf), constants, List.copyOf(absent));
    }

    /**
     * The same signs for values that lack the discriminator.
     *
     * @param discriminator is no sign itself, whether required or an enum
     */
    Signs without(String discriminator) {
        Signs others = new Signs(member, shape);
        others.required.addAll(required);
        others.required.remove(discriminator);
        others.anyOf.addAll(anyOf);
        others.anyOf.remove(discriminator);
        others.constants.putAll(constants);
        others.constants.remove(discriminator);
        others.absent.add(discriminator);
        return others;
    }

    /** Whether an object could lack them. */
    boolean sayAnything() {
        return count() > 0 || !anyOf.isEmpty();
    }

    /** Equal for members that the signs do not tell apart. */
    Object signature() {
        return List.of(List.copyOf(required), List.copyOf(anyOf), new ArrayList<>(constants.entrySet()));
    }
}
