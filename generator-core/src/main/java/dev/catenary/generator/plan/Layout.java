package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The place of every type; nothing else knows it.
 *
 * <p>With packages, a link lies in its parent's package, which is named after the parent's path. Nested, a link lies in
 * its parent. Components lie in the package {@code model} and shared parameters in {@code parameters} either way; types of
 * an operation and inline types lie in the type that uses them.
 */
final class Layout {
    /** Longest binary name of a class without its package, in bytes: leaves room for {@code .class} and anonymous tails. */
    private static final int LONGEST_FILE_NAME = 200;

    private static final String MODEL = "model";
    private static final String PARAMETERS = "parameters";

    private final PlanSettings settings;
    private final Names before;
    private final Problems problems;
    // Keys are canonical names: a ClassName's own hash prints the name anew each time.
    private final Map<String, Scope> packages = new HashMap<>();
    private final Map<String, Scope> segments = new HashMap<>();
    private final Map<String, Scope> nested = new HashMap<>();
    private final Map<String, String> packageOfChildren = new HashMap<>();

    Layout(PlanSettings settings, Names before, Problems problems) {
        this.settings = settings;
        this.before = before;
        this.problems = problems;
    }

    /** The root link. */
    ClassName client(String simpleName) {
        String root = settings.packageName();
        packageScope(root).reserve(simpleName);
        ClassName client = ClassName.get(root, simpleName);
        packageOfChildren.put(client.canonicalName(), root);
        return client;
    }

    /** A component's type; {@code raw} is its place, which tells equal names apart. */
    ClassName model(String simpleName, String raw) {
        String home = settings.packageName() + "." + MODEL;
        ClassName type = ClassName.get(home, packageScope(home).claim(ReservedNames.model(simpleName), raw));
        before.type(raw, type);
        return type;
    }

    /**
     * The classes of sets of parameters. Callers do not name them, so they come last: where a link has the package, theirs
     * has another name.
     */
    <T> Map<T, ClassName> parameters(List<T> sets, Function<T, String> raw, Function<T, String> wanted) {
        String root = settings.packageName();
        String home = root + "." + segmentScope(root).claim(PARAMETERS, PARAMETERS);
        Map<T, ClassName> types = new IdentityHashMap<>();
        packageScope(home)
                .claimAll(sets, raw, wanted.andThen(ReservedNames::type))
                .forEach((set, name) -> types.put(set, ClassName.get(home, name)));
        return types;
    }

    /**
     * The types of a link's children, by child.
     *
     * @param members the children's method names; a variable's may be a literal's, too
     * @param given what the children were called before
     */
    Map<PathNode, ClassName> children(
            ClassName parent, Map<PathNode, String> members, Map<PathNode, Lock.Link> given, SourceRef at) {
        List<PathNode> nodes = List.copyOf(members.keySet());
        Function<PathNode, String> raw =
                node -> members.get(node) + (node.variables().isEmpty() ? "" : "()");
        Function<PathNode, Optional<String>> type =
                node -> Optional.ofNullable(given.get(node)).map(Lock.Link::type);
        Map<PathNode, ClassName> names = new IdentityHashMap<>();
        if (nodes.isEmpty()) {
            return names;
        }
        if (settings.layout() == LayoutKind.NESTED) {
            nestedScope(parent)
                    .claimAll(nodes, raw, node -> linkType(node, members.get(node)), type)
                    .forEach((node, name) -> names.put(node, parent.nestedClass(name)));
            nodes.forEach(node -> checkNested(names.get(node), linkType(node, members.get(node)), at));
            return names;
        }
        String home = packageOfChildren.get(parent.canonicalName());
        packageScope(home)
                .claimAll(nodes, raw, node -> ReservedNames.type(linkType(node, members.get(node))), type)
                .forEach((node, name) -> names.put(node, ClassName.get(home, name)));
        List<PathNode> inner =
                nodes.stream().filter(node -> !node.children().isEmpty()).toList();
        segmentScope(home)
                .claimAll(
                        inner,
                        raw,
                        node -> segment(members.get(node)),
                        node -> Optional.ofNullable(given.get(node))
                                .map(Lock.Link::segment)
                                .filter(segment -> !segment.isEmpty()))
                .forEach((node, segment) ->
                        packageOfChildren.put(names.get(node).canonicalName(), home + "." + segment));
        return names;
    }

    /** The package segment of a link's children; empty if it has none, or if they lie in it. */
    String segment(ClassName link) {
        String inner = packageOfChildren.getOrDefault(link.canonicalName(), "");
        return inner.substring(inner.lastIndexOf('.') + 1);
    }

    /** {@code couponStocks} is {@code CouponStocks}; a variable's type is led by {@code By}, to keep it apart from literals. */
    private static String linkType(PathNode node, String member) {
        String type = Naming.capital(unescaped(member));
        boolean variable = node.segment() instanceof Segment.Variable || node.segment() instanceof Segment.Mixed;
        return variable ? "By" + type : type;
    }

    /** A package must not have the full name of a type: scripts without capitals would give both the same. */
    private static String segment(String member) {
        String segment = Naming.packageSegment(unescaped(member));
        boolean sameAsType = Naming.capital(segment).equals(segment);
        return sameAsType ? segment + "_" : ReservedNames.packageSegment(segment);
    }

    private static String unescaped(String member) {
        return member.length() > 1 && member.endsWith("_") ? member.substring(0, member.length() - 1) : member;
    }

    private Scope segmentScope(String home) {
        return segments.computeIfAbsent(home, key -> {
            Scope scope = Scope.ofTypes();
            return home.equals(settings.packageName()) ? scope.reserve(MODEL) : scope;
        });
    }

    /** JLS 17 §8.1: a type must not have the name of one around it. Another name would no longer be the URL's. */
    private void checkNested(ClassName type, String wanted, SourceRef at) {
        boolean repeats = type.enclosingClassName().simpleNames().stream().anyMatch(wanted::equalsIgnoreCase);
        if (repeats || fileName(type) > LONGEST_FILE_NAME) {
            problems.add(
                    Code.LAYOUT_NOT_POSSIBLE,
                    at,
                    repeats
                            ? "In the nested layout, link " + wanted + " would lie inside another type of that name."
                            : "In the nested layout, the class file name of link " + wanted + " would be longer than "
                                    + LONGEST_FILE_NAME + " bytes.",
                    "Use the layout \"packages\".");
        }
    }

    /** A type inside another one; never with the name of one around it, never with a file name that is too long. */
    ClassName nested(ClassName owner, String name, String raw) {
        String wanted = ReservedNames.model(name);
        ClassName home = owner;
        while (fileName(home) + wanted.getBytes(StandardCharsets.UTF_8).length + 12 > LONGEST_FILE_NAME
                && home.enclosingClassName() != null) {
            home = home.enclosingClassName();
        }
        Scope scope = nestedScope(home);
        String free = scope.isFree(wanted) ? wanted : home.simpleName() + wanted;
        ClassName type = home.nestedClass(scope.claim(free, raw));
        before.type(raw, type);
        return type;
    }

    /** Names inside a type: the names around it are taken. */
    Scope nestedScope(ClassName owner) {
        return nested.computeIfAbsent(owner.canonicalName(), type -> {
            Scope scope = Scope.ofTypes();
            owner.simpleNames().forEach(scope::reserve);
            return before.keep(scope, type);
        });
    }

    private Scope packageScope(String name) {
        return packages.computeIfAbsent(name, key -> before.keep(Scope.ofTypes(), name));
    }

    private static int fileName(ClassName type) {
        return String.join("$", type.simpleNames()).getBytes(StandardCharsets.UTF_8).length;
    }
}
