package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** A shape that stands inline somewhere, and all the places where it does. */
final class InlineType {
    /**
     * Where a shape stands.
     *
     * @param called asks what it is there, once all places are known: a property's or parameter's name, the last fixed
     *     segment of the path, or for what has no name something after the shape around it
     * @param name what enums are told apart by: the name, or the shape around it
     * @param role what kind of body it is; empty for anything but a whole body
     * @param inside the shape around it, if one is
     * @param root the component or operation around it
     */
    record Place(Supplier<String> called, Object name, String role, Optional<InlineType> inside, Root root) {
        /** The outermost shape of a component, parameter or body. */
        static Place outer(String name, String role, Root root) {
            return named(name, role, Optional.empty(), root);
        }

        private static Place named(String wireName, String role, Optional<InlineType> inside, Root root) {
            String name = wireName.replace('-', '_');
            return new Place(() -> name, name, role, inside, root);
        }

        /** A part that has a name. */
        Place part(String wireName, Optional<InlineType> shape) {
            return named(wireName, "", shape, root);
        }

        /** A part that is called after the shape it is in; {@code how} tells from any occurrence of that shape. */
        Place unnamed(Optional<InlineType> shape, Schema occurrence, BiFunction<String, Schema, String> how) {
            return shape.isEmpty()
                    ? part(how.apply(called.get(), occurrence), shape)
                    : new Place(
                            () -> how.apply(
                                    shape.get().plainName(),
                                    shape.get().occurrences.get(0)),
                            shape.get(),
                            "",
                            shape,
                            root);
        }

        private String owner() {
            return inside.map(InlineType::plainName).orElse(role.isEmpty() ? root.name() : root.above());
        }
    }

    /**
     * A component or operation.
     *
     * @param name the component's, or the last fixed segment of the operation's path
     * @param above the fixed segment before, or empty
     * @param home its identity if a type can be nested in it
     */
    record Root(String name, String above, Optional<SchemaId> home) {}

    private static final Function<Place, String> CALLED =
            place -> place.called().get();
    private static final Comparator<Schema> BY_POINTER = Comparator.comparing(
                    (Schema schema) -> schema.facts().at().pointer())
            .thenComparing(schema -> schema.facts().at().file());

    private final Schema example;
    private final boolean shareable;
    private final Optional<SchemaId> locked;
    private final List<Schema> occurrences = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private String plainName;
    private List<Object> around;

    /** @param locked the identity that it has in the lock */
    InlineType(Schema example, boolean shareable, Optional<SchemaId> locked) {
        this.example = example;
        this.shareable = shareable;
        this.locked = locked;
    }

    /** Any of the occurrences, for questions about the shape. */
    Schema example() {
        return example;
    }

    List<Schema> occurrences() {
        return occurrences;
    }

    void addOccurrence(Schema schema) {
        boolean first = occurrences.isEmpty() || BY_POINTER.compare(schema, occurrences.get(0)) < 0;
        occurrences.add(first ? 0 : occurrences.size(), schema);
    }

    /** Whether this is the first place. */
    boolean addPlace(Place place) {
        places.add(place);
        return places.size() == 1;
    }

    /** One type for several places, or what was that once. Places within a shape that is itself shared count once. */
    boolean isShared() {
        return shareable && (locked.isPresent() || places.size() > 1);
    }

    Optional<SchemaId> locked() {
        return locked;
    }

    int count() {
        return places.size();
    }

    /** The pointer of the first occurrence in the order of pointers, which is the same however a description is sorted. */
    String first() {
        return occurrences.get(0).facts().at().pointer();
    }

    /** What most places call it, or the last words of what all call it, as in billing and shipping address. */
    String name() {
        String name = plainName();
        List<String> roles = places.stream()
                .filter(place -> place.called().get().equals(name))
                .map(Place::role)
                .distinct()
                .toList();
        if (onlyRole().equals(Optional.of("error")) && !isMost(name, CALLED)) {
            return "error response";
        }
        return roles.size() == 1 && !roles.get(0).isEmpty() ? name + " " + roles.get(0) : name;
    }

    private String plainName() {
        if (plainName == null) {
            String most = mostFrequent(places, CALLED);
            String end = example instanceof Schema.Choice || isMost(most, CALLED) ? "" : commonEnd();
            plainName = end.isEmpty() ? most : end;
        }
        return plainName;
    }

    /** Words of one or two letters, such as {@code to} and {@code id}, say too little. */
    private String commonEnd() {
        String end = CALLED.apply(places.get(0));
        for (Place place : places) {
            while (!place.called().get().equals(end) && !place.called().get().endsWith("_" + end)) {
                int word = end.indexOf('_');
                if (word < 0) {
                    return "";
                }
                end = end.substring(word + 1);
            }
        }
        return end.length() > 2 ? end : "";
    }

    /** Whether it is a whole body in all places, and of one role. */
    Optional<String> onlyRole() {
        List<String> roles = places.stream().map(Place::role).distinct().toList();
        return roles.size() == 1 && !roles.get(0).isEmpty() ? Optional.of(roles.get(0)) : Optional.empty();
    }

    /** The shape, component or path segment that is around most places; empty if nothing with a name is. */
    String owner() {
        return mostFrequent(places, Place::owner);
    }

    /** The component or path segment that most places lie in. */
    String root() {
        return mostFrequent(places, place -> place.root().name());
    }

    /** Whether that is around more than half of the places. */
    boolean isOwned() {
        return isMost(owner(), Place::owner);
    }

    private boolean isMost(String text, Function<Place, String> part) {
        return places.stream().filter(place -> part.apply(place).equals(text)).count() * 2 > places.size();
    }

    /** The innermost shared shape, component or operation that all places lie in. */
    Optional<Object> home() {
        List<Object> around = around();
        return around.isEmpty() ? Optional.empty() : Optional.of(around.get(around.size() - 1));
    }

    /** What all places lie in, outermost first: an operation or component, then shared shapes in it. */
    private List<Object> around() {
        if (around == null) {
            around = places.stream()
                    .map(InlineType::around)
                    .reduce(InlineType::common)
                    .orElse(List.of());
        }
        return around;
    }

    private static List<Object> around(Place place) {
        if (place.inside().isEmpty()) {
            return List.copyOf(place.root().home().stream().toList());
        }
        InlineType inside = place.inside().get();
        List<Object> around = new ArrayList<>(inside.around());
        if (inside.isShared()) {
            around.add(inside);
        }
        return around;
    }

    private static List<Object> common(List<Object> a, List<Object> b) {
        int same = 0;
        while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
            same++;
        }
        return a.subList(0, same);
    }

    /** Of equally frequent ones the first in order, but a name that begins with a letter if there is one. */
    private static String mostFrequent(List<Place> places, Function<Place, String> text) {
        Map<String, Integer> counts = new TreeMap<>();
        places.forEach(place -> counts.merge(text.apply(place), 1, Integer::sum));
        return counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> !entry.getKey().matches("\\p{L}.*"))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
