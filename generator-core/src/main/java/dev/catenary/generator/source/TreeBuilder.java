package dev.catenary.generator.source;

import dev.catenary.generator.api.Pointers;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the nodes of one file while a parser reports them: one growing stack for all levels, equal short texts kept
 * once. Notes names that an object has twice; they are reported at the end, when the way to them is known.
 */
final class TreeBuilder {
    private static final int SHARED_LENGTH = 64;
    private static final int FEW = 8;

    private final Map<String, String> shared = new HashMap<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private String[] names = new String[256];
    private Node[] values = new Node[256];
    private int size;

    private record Duplicate(Node.Obj owner, String name, int line) {}

    /** Where the next container's parts begin; to be handed back when it ends. */
    int mark() {
        return size;
    }

    void add(String name, Node value) {
        if (size == values.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size++] = value;
    }

    /** The one copy of a text that occurs often. */
    String share(String text) {
        if (text.length() > SHARED_LENGTH) {
            return text;
        }
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    Node.Arr array(int mark, int line) {
        Node.Arr array = new Node.Arr(List.of(Arrays.copyOfRange(values, mark, size)), line);
        size = mark;
        return array;
    }

    Node.Obj object(int mark, int line) {
        Node.Obj object =
                new Node.Obj(Arrays.copyOfRange(names, mark, size), Arrays.copyOfRange(values, mark, size), line);
        size = mark;
        noteDuplicates(object);
        return object;
    }

    private void noteDuplicates(Node.Obj object) {
        Set<String> seen = object.size() > FEW ? new HashSet<>(object.size() * 2) : null;
        for (int i = 1; i < object.size(); i++) {
            if (seen == null ? namedBefore(object, i) : namedBefore(object, i, seen)) {
                duplicates.add(
                        new Duplicate(object, object.name(i), object.value(i).line()));
            }
        }
    }

    private static boolean namedBefore(Node.Obj object, int i) {
        for (int k = 0; k < i; k++) {
            if (object.name(k).equals(object.name(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namedBefore(Node.Obj object, int i, Set<String> seen) {
        if (i == 1) {
            seen.add(object.name(0));
        }
        return !seen.add(object.name(i));
    }

    /** Reports every name that stands twice in one object, at its second place. */
    void reportDuplicates(String file, Node root, Problems problems) {
        if (duplicates.isEmpty()) {
            return;
        }
        Map<Node, String> pointers = new IdentityHashMap<>();
        Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        duplicates.forEach(d -> wanted.add(d.owner));
        locate(root, "", wanted, pointers);
        for (Duplicate d : duplicates) {
            String pointer = pointers.getOrDefault(d.owner, "") + "/" + Pointers.escape(d.name);
            problems.add(
                    Code.DUPLICATE_KEY,
                    new SourceRef(file, d.line, pointer),
                    Quote.of(d.name) + " stands here for the second time in one object.",
                    "Rename or remove one of the two.");
        }
    }

    private static void locate(Node node, String pointer, Set<Node> wanted, Map<Node, String> pointers) {
        if (wanted.contains(node)) {
            pointers.putIfAbsent(node, pointer);
        }
        if (node instanceof Node.Obj object) {
            for (int i = 0; i < object.size(); i++) {
                locate(object.value(i), pointer + "/" + Pointers.escape(object.name(i)), wanted, pointers);
            }
        } else if (node instanceof Node.Arr array) {
            for (int i = 0; i < array.items().size(); i++) {
                locate(array.items().get(i), pointer + "/" + i, wanted, pointers);
            }
        }
    }
}
