package dev.catenary.generator.lock;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names that callers' code relies on. Names that stand here are given first, so that an addition to the description
 * never renames what was there.
 *
 * @param links by wire path, such as {@code /stocks/{id}}
 * @param types by the place of a schema; a schema that several types hold inline becomes a type in each. Types are
 *     relative to the client's package
 * @param groups the places of the equal inline schemas that became one type, by the made-up place of that type
 * @param members the names of a type's members, such as properties, by the type, relative to the client's package, and by
 *     what tells the member from the others of its type. Each has one name or more, the first its own
 */
public record Lock(
        SortedMap<String, Link> links,
        SortedMap<String, SortedSet<String>> types,
        SortedMap<String, SortedSet<String>> groups,
        SortedMap<String, SortedMap<String, List<String>>> members) {
    /** No name is given. */
    public static final Lock EMPTY = new Lock(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Lock {
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /**
     * What a path segment is called.
     *
     * @param method the method that leads there
     * @param type the simple name of the link
     * @param segment the package of the links below; empty if there are none, or if they are nested
     */
    public record Link(String method, String type, String segment) {}

    /** Without the types of places that are no longer there: their names are free again. */
    public Lock withTypesOf(Set<String> places) {
        return new Lock(
                links,
                types.entrySet().stream()
                        .filter(type -> places.contains(type.getKey()))
                        .collect(Collectors.toMap(
                                entry -> entry.getKey(), entry -> entry.getValue(), (a, b) -> a, TreeMap::new)),
                groups,
                members);
    }

    /** Collects names while they are given. */
    public static final class Builder {
        private final SortedMap<String, Link> links = new TreeMap<>();
        private final SortedMap<String, SortedSet<String>> types = new TreeMap<>();
        private final SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
        private final SortedMap<String, SortedMap<String, List<String>>> members = new TreeMap<>();

        public void link(String path, Link names) {
            links.putIfAbsent(path, names);
        }

        public void type(String place, String name) {
            types.computeIfAbsent(place, key -> new TreeSet<>()).add(name);
        }

        public void group(String type, String place) {
            groups.computeIfAbsent(type, key -> new TreeSet<>()).add(place);
        }

        public void member(String type, String key, List<String> names) {
            members.computeIfAbsent(type, any -> new TreeMap<>()).putIfAbsent(key, List.copyOf(names));
        }

        public Lock build() {
            return new Lock(links, types, groups, members);
        }
    }
}
