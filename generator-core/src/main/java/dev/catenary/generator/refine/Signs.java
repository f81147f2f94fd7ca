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
        return new Test(member, shape.kinds(), List.copyOf(required), List.copyOf(anyOf), constants);
    }

    /** Equal for members that the signs do not tell apart. */
    Object signature() {
        return List.of(List.copyOf(required), List.copyOf(anyOf), new ArrayList<>(constants.entrySet()));
    }
}
