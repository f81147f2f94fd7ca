package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links: one for each node of the path tree, with the methods that lead on. */
final class LinkPlanner {
    private final Registry registry;
    private final Map<PathNode, List<Call>> calls = new IdentityHashMap<>();
    private final Map<PathNode, Map<Operation, Verb>> verbs = new IdentityHashMap<>();

    LinkPlanner(Registry registry) {
        this.registry = registry;
    }

    /** Plans a node and everything below it. */
    void plan(PathNode node, ClassName name, String path, Optional<LinkType.Client> client) {
        Map<PathNode, Lock.Link> given = given(node.children(), path);
        Map<PathNode, String> members = members(node, name, given);
        SourceRef at = node.allOperations().findFirst().map(Operation::at).orElse(SourceRef.ofFile(""));
        Scope nested = registry.layout().nestedScope(name);
        verbs(node, name, given).values().forEach(verb -> nested.reserve(verb.namespace()));
        client.ifPresent(c -> nested.reserve("Security"));
        client.filter(c -> !c.servers().isEmpty()).ifPresent(c -> nested.reserve("Servers"));
        client.filter(c -> ResponseHeadersPlanner.hasAny(registry.api()))
                .ifPresent(c -> nested.reserve(ResponseHeadersType.NAME));
        Map<PathNode, ClassName> types = registry.layout().children(name, members, given, at);
        List<Step> steps = new ArrayList<>();
        for (PathNode child : node.children()) {
            steps.add(step(child, members.get(child), types.get(child), path + text(child.segment())));
            named(child, path, members.get(child), types.get(child), at);
            registry.later(() -> plan(child, types.get(child), path + text(child.segment()), Optional.empty()));
        }
        registry.add(new LinkType(
                name,
                path.isEmpty() ? "/" : path,
                steps,
                calls(node, name, given),
                client.isPresent() ? registry.api().doc() : Doc.NONE,
                client));
    }

    private Map<PathNode, Lock.Link> given(List<PathNode> children, String path) {
        Map<PathNode, Lock.Link> given = new IdentityHashMap<>();
        children.forEach(child -> registry.names().link(path + raw(child)).ifPresent(link -> given.put(child, link)));
        return given;
    }

    private void named(PathNode child, String path, String method, ClassName type, SourceRef at) {
        String segment = registry.layout().segment(type);
        registry.names().link(path + raw(child), new Lock.Link(method, type.simpleName(), segment));
        boolean before = registry.names()
                .link(path + raw(child))
                .filter(link -> link.method().equals(method))
                .isPresent();
        if (!before) {
            registry.named(
                    raw(child),
                    ReservedNames.link(member(child.segment())),
                    method,
                    child.allOperations().findFirst().map(Operation::at).orElse(at));
        }
    }

    /**
     * The children's methods. A literal's and a variable's may share a name, as their parameters tell them apart; with
     * the shorthand, a literal has a method with a parameter as well.
     */
    private Map<PathNode, String> members(PathNode node, ClassName name, Map<PathNode, Lock.Link> given) {
        Scope plain = Scope.ofMembers();
        Scope variable = registry.settings().shorthand() ? plain : Scope.ofMembers();
        MemberNames kept = registry.names().members(name);
        verbs(node, name, given).forEach((operation, verb) -> {
            Set<String> old = new HashSet<>();
            WayPlanner.kept(kept, operation, verb.name())
                    .values()
                    .forEach(way -> old.addAll(List.of(way, way + "Call")));
            if (verbBefore(operation, name).equals(Optional.of(verb))) {
                old.addAll(ReservedNames.family(verb.name()));
            }
            old.forEach(variable::reserve);
            if (Verb.isCommon(operation) || !Verb.needsArgument(operation)) {
                old.forEach(plain::reserve);
            }
        });
        Map<PathNode, String> members = new IdentityHashMap<>();
        for (boolean withArguments : new boolean[] {false, true}) {
            List<PathNode> some = node.children().stream()
                    .filter(child -> child.variables().isEmpty() != withArguments)
                    .toList();
            members.putAll((withArguments ? variable : plain)
                    .claimAll(
                            some,
                            LinkPlanner::raw,
                            child -> ReservedNames.link(member(child.segment())),
                            child -> Optional.ofNullable(given.get(child))
                                    .map(Lock.Link::method)
                                    .filter(ReservedNames::isLink)));
        }
        return members;
    }

    /** A link's own calls; its parent asks for them, too, when it offers the shorthand. */
    private List<Call> calls(PathNode node, ClassName name, Map<PathNode, Lock.Link> given) {
        return calls.computeIfAbsent(node, key -> {
            List<Call> planned = new ArrayList<>();
            Set<String> taken = wanted(node.children().stream());
            Map<Operation, Verb> called = verbs(node, name, given);
            for (Operation operation : node.operations()) {
                Verb verb = called.get(operation);
                if (!Verb.isCommon(operation)) {
                    List<String> names = List.of(verb.name(), verb.namespace());
                    registry.names().members(name).keep(Member.key("", operation.method()), names);
                }
                planned.addAll(new CallPlanner(registry, operation, verb, name, taken).plan());
            }
            return planned;
        });
    }

    /** With the shorthand, a literal has a method with an argument as well. */
    private Map<Operation, Verb> verbs(PathNode node, ClassName name, Map<PathNode, Lock.Link> given) {
        boolean shorthand = registry.settings().shorthand();
        return verbs.computeIfAbsent(
                node,
                key -> Verb.of(
                        node.operations(),
                        () -> wanted(node.children().stream()),
                        () -> wanted(node.children().stream()
                                .filter(child -> shorthand || !child.variables().isEmpty())),
                        operation -> verbBefore(operation, name)
                                .filter(verb -> given.entrySet().stream()
                                        .filter(child -> meets(operation, child.getKey()))
                                        .map(child -> child.getValue().method())
                                        .noneMatch(ReservedNames.family(verb.name())::contains))));
    }

    private Optional<Verb> verbBefore(Operation operation, ClassName link) {
        return Verb.isCommon(operation)
                ? Optional.empty()
                : Verb.kept(registry.names().members(link).given(Member.key("", operation.method())));
    }

    /** Whether an operation's methods and that of a step could be called alike. */
    private boolean meets(Operation operation, PathNode step) {
        return registry.settings().shorthand() || !step.variables().isEmpty() || !Verb.needsArgument(operation);
    }

    private static Set<String> wanted(Stream<PathNode> children) {
        return children.map(child -> ReservedNames.link(member(child.segment())))
                .collect(Collectors.toSet());
    }

    private Step step(PathNode child, String method, ClassName to, String path) {
        Scope scope = Scope.ofMembers();
        Map<Parameter, String> names = scope.claimAll(
                child.variables(),
                Parameter::wireName,
                parameter -> ReservedNames.link(Naming.member(parameter.wireName())));
        List<Step.Argument> arguments = new ArrayList<>();
        for (Parameter variable : child.variables()) {
            Typed type = registry.typing().of(variable.schema(), Site.in(to, Naming.type(variable.wireName())));
            arguments.add(new Step.Argument(
                    names.get(variable),
                    variable.wireName(),
                    type.plain(),
                    ParameterStyles.of(registry, variable),
                    variable.allowReserved(),
                    variable.doc()));
        }
        List<Call> shorthand = new ArrayList<>();
        if (registry.settings().shorthand()) {
            calls(child, to, given(child.children(), path)).stream()
                    .filter(call -> call.verb().equals("post") && !call.inputs().isEmpty())
                    .forEach(shorthand::add);
        }
        return new Step(method, child.segment(), arguments, to, shorthand);
    }

    /** The method's name, before reserved words and clashes. */
    private static String member(Segment segment) {
        if (segment instanceof Segment.Variable variable) {
            return Naming.member(variable.name());
        }
        if (segment instanceof Segment.Mixed mixed) {
            return Naming.member(mixed.parts().stream().map(Segment.Part::text).collect(Collectors.joining(" ")));
        }
        if (segment instanceof Segment.Slash) {
            return "slash";
        }
        if (segment instanceof Segment.Fragment fragment) {
            String text = fragment.text();
            int value = Math.max(text.lastIndexOf('='), text.lastIndexOf('.'));
            return Naming.member(value >= 0 && value + 1 < text.length() ? text.substring(value + 1) : text);
        }
        if (segment instanceof Segment.QueryNames query) {
            return Naming.member(String.join(" ", query.names()));
        }
        return Naming.member(plainText(segment));
    }

    private static String plainText(Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return literal.text();
        }
        if (segment instanceof Segment.Suffix suffix) {
            return suffix.text();
        }
        return segment instanceof Segment.Query query ? query.text() : "";
    }

    private static String raw(PathNode node) {
        return text(node.segment());
    }

    /** The wire text of a step, variables in braces. */
    private static String text(Segment segment) {
        if (segment instanceof Segment.Variable variable) {
            return "/{" + variable.name() + "}";
        }
        if (segment instanceof Segment.Mixed mixed) {
            return "/"
                    + mixed.parts().stream()
                            .map(part -> part.variable() ? "{" + part.text() + "}" : part.text())
                            .collect(Collectors.joining());
        }
        if (segment instanceof Segment.Fragment fragment) {
            return "#" + fragment.text();
        }
        if (segment instanceof Segment.Query query) {
            return "?" + query.text();
        }
        if (segment instanceof Segment.QueryNames query) {
            return query.shown();
        }
        return segment instanceof Segment.Suffix suffix ? suffix.text() : "/" + plainText(segment);
    }
}
