package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Paging;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an operation gives back if it succeeds. */
final class ResultPlanner {
    private static final String ROLE = "WellformedResponse";
    private static final String JSON = "application/json";
    /** So that a server which could send a success in the errors' type, too, does not. */
    private static final String LESS_WANTED = ";q=0.9";

    private final Registry registry;
    private final Operation operation;
    private final ClassName namespace;
    private final List<Reply> successes;
    private final FailurePlanner failures;
    private final WayPlanner ways;
    private final List<WayPlanner.Way> streams;
    private final boolean onlyStreams;
    private final Call.Result result;
    private final List<WayPlanner.Way> others;
    private final Set<String> accepted = new LinkedHashSet<>();

    /**
     * @param verb the method that runs the operation
     * @param taken names that the link has methods of
     */
    ResultPlanner(Registry registry, Operation operation, ClassName namespace, String verb, Set<String> taken) {
        this.registry = registry;
        this.operation = operation;
        this.namespace = namespace;
        List<Reply> all = operation.successes();
        this.failures = new FailurePlanner(registry, operation, namespace);
        this.ways = new WayPlanner(registry, operation, namespace, verb, taken);
        this.streams = ways.streams(all);
        this.successes =
                all.stream().flatMap(reply -> withoutStreams(reply).stream()).toList();
        this.onlyStreams = !streams.isEmpty()
                && successes.stream().allMatch(reply -> reply.payloads().isEmpty());
        this.result = onlyStreams ? streams.get(0).result() : plain();
        this.others = new ArrayList<>(onlyStreams ? streams.subList(1, streams.size()) : streams);
        if (result instanceof Call.Result.Json) {
            others.addAll(kindsOfJson());
        }
        others.addAll(ways.formats(successes));
    }

    /** A reply that is nothing but a stream is not the plain result's. */
    private static Optional<Reply> withoutStreams(Reply reply) {
        List<Payload> rest = reply.payloads().stream()
                .filter(payload -> !WayPlanner.isStream(payload))
                .toList();
        if (rest.size() == reply.payloads().size()) {
            return Optional.of(reply);
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(reply.withPayloads(rest));
    }

    Call.Result result() {
        return result;
    }

    /** Ways to receive the reply beside {@link #result()}. */
    List<WayPlanner.Way> others() {
        return others;
    }

    /** Error types with their statuses. */
    List<Call.Failure> errors() {
        return failures.plan();
    }

    private Call.Result plain() {
        Map<Reply, Payload> bodies = new LinkedHashMap<>();
        successes.forEach(reply -> preferred(reply).ifPresent(payload -> bodies.put(reply, payload)));
        if (bodies.isEmpty()) {
            return new Call.Result.Nothing();
        }
        bodies.values().forEach(payload -> accepted.add(payload.mediaType()));
        if (!bodies.values().stream().allMatch(ResultPlanner::isTyped)) {
            return untyped(bodies.values().stream().allMatch(payload -> isText(payload.kind())));
        }
        return areOneShape(bodies.values())
                ? json(typed(bodies, ROLE), bodies.values().iterator().next().schema(), false)
                : several();
    }

    /** Text and octets are handed out as they come, so each that is described may come. */
    private Call.Result untyped(boolean onlyText) {
        successes.stream()
                .flatMap(reply -> reply.payloads().stream())
                .filter(payload -> !isTyped(payload))
                .filter(payload -> isText(payload.kind()) || !onlyText && payload.kind() == Payload.Kind.BINARY)
                .forEach(payload -> accepted.add(payload.mediaType()));
        return onlyText ? new Call.Result.Text() : new Call.Result.Binary();
    }

    /**
     * A way for each further kind of JSON, such as {@code application/vnd.github.star+json}, that each success with a
     * body comes in: what {@code refine} has left of them says something else than the plain result. A range of types
     * says nothing.
     */
    private List<WayPlanner.Way> kindsOfJson() {
        Map<String, Map<Reply, Payload>> further = new LinkedHashMap<>();
        for (Reply reply : successes) {
            String plain = typed(reply).map(Payload::mediaType).orElse("");
            reply.payloads().stream()
                    .filter(payload -> payload.kind() == Payload.Kind.JSON)
                    .filter(payload -> !payload.mediaType().equals(plain) && !payload.isRange())
                    .forEach(payload -> further.computeIfAbsent(payload.mediaType(), type -> new LinkedHashMap<>())
                            .put(reply, payload));
        }
        long spoken =
                successes.stream().filter(reply -> typed(reply).isPresent()).count();
        List<WayPlanner.Way> kinds = new ArrayList<>();
        further.forEach((mediaType, bodies) -> {
            if (bodies.size() == spoken && areOneShape(bodies.values())) {
                String suffix = ways.suffix(mediaType);
                Typed type = typed(bodies, suffix + ROLE);
                Schema schema = bodies.values().iterator().next().schema();
                kinds.add(new WayPlanner.Way(suffix, json(type, schema, true), List.of(mediaType), JSON));
            }
        });
        return kinds;
    }

    /** Statuses of successes whose body is not described. */
    private List<String> bodiless() {
        return successes.stream()
                .filter(reply -> reply.payloads().isEmpty())
                .map(Reply::status)
                .toList();
    }

    /** @param other not the kind of JSON in whose properties paging was looked for */
    private Call.Result json(Typed type, Schema schema, boolean other) {
        List<String> bodiless = bodiless();
        Optional<Call.Pages> pages = !bodiless.isEmpty()
                ? Optional.empty()
                : operation
                        .paging()
                        .filter(paging -> !other
                                || paging.rule() instanceof Paging.Rule.LinkHeader
                                || paging.rule() instanceof Paging.Rule.TokenHeader)
                        .flatMap(paging ->
                                items(type, schema, paging.items()).map(item -> new Call.Pages(item, paging)));
        return new Call.Result.Json(type, bodiless, pages);
    }

    /** The type of a page's items: the list's own, or that of the property that holds them. */
    private Optional<Typed> items(Typed page, Schema schema, List<String> path) {
        if (path.isEmpty()) {
            return page.items();
        }
        if (page.generated().isEmpty() || !(registry.resolved(schema) instanceof Schema.Struct struct)) {
            return Optional.empty();
        }
        return struct.property(path.get(0)).flatMap(property -> {
            Site site = Site.in(page.generated().get().type(), Naming.type(property.wireName()));
            Typed type = registry.typing().of(property.schema(), site);
            return items(type, property.schema(), path.subList(1, path.size()));
        });
    }

    private Typed typed(Map<Reply, Payload> bodies, String role) {
        Schema schema = bodies.values().iterator().next().schema();
        return registry.typing().element(schema, CallPlanner.site(namespace, role, schema));
    }

    private static boolean areOneShape(Collection<Payload> bodies) {
        return bodies.stream()
                        .map(payload -> shape(payload.schema()))
                        .distinct()
                        .count()
                == 1;
    }

    /** The same shape is the same type, wherever and however it is described. */
    private static Object shape(Schema schema) {
        return schema instanceof Schema.Ref ref
                ? ref.target()
                : schema.facts().at().pointer();
    }

    private Call.Result several() {
        ClassName name = registry.layout().nested(namespace, ROLE, ROLE);
        List<RepliesType.Arm> arms = new ArrayList<>();
        for (Reply reply : successes) {
            Optional<Typed> type = preferred(reply)
                    .map(Payload::schema)
                    .map(schema ->
                            registry.typing().of(schema, CallPlanner.site(namespace, ROLE + reply.status(), schema)));
            arms.add(new RepliesType.Arm("Status" + Naming.capital(reply.status()), reply.status(), type));
        }
        registry.add(new RepliesType(name, arms));
        return new Call.Result.Several(name);
    }

    /** Whether a body becomes a value: the runtime tells JSON and XML apart by the reply's media type. */
    static boolean isTyped(Payload payload) {
        return payload.kind() == Payload.Kind.JSON || XmlPlanner.isTyped(payload);
    }

    static Optional<Payload> typed(Reply reply) {
        return reply.payloads().stream()
                .filter(payload -> payload.kind() == Payload.Kind.JSON)
                .findFirst()
                .or(() -> reply.payloads().stream().filter(XmlPlanner::isTyped).findFirst());
    }

    /** JSON where there is a choice, then XML, then text, then bytes. */
    static Optional<Payload> preferred(Reply reply) {
        return typed(reply)
                .or(() -> reply.payloads().stream()
                        .filter(payload -> isText(payload.kind()))
                        .findFirst())
                .or(() -> reply.payloads().stream().findFirst());
    }

    static boolean isText(Payload.Kind kind) {
        return kind == Payload.Kind.TEXT || kind == Payload.Kind.XML || kind == Payload.Kind.FORM;
    }

    /** Media types that the client does not ask for, because it has the same reply in another one. */
    void noteOthers() {
        String asked = accepted.isEmpty() ? "none" : String.join(", ", accepted);
        Set<String> askable = new HashSet<>(accepted);
        others().forEach(way -> askable.addAll(way.mediaTypes()));
        List<Payload> all =
                successes.stream().flatMap(reply -> reply.payloads().stream()).toList();
        List<Payload> askedFor = all.stream()
                .filter(payload -> askable.contains(payload.mediaType()))
                .toList();
        all.stream()
                .filter(payload -> askedFor.stream().noneMatch(other -> covers(other, payload)))
                .forEach(payload -> registry.problems()
                        .add(
                                Code.NOT_IN_CLIENT,
                                payload.at(),
                                "The client does not ask for this reply, but for " + asked + ".",
                                "Nothing has to be done."));
    }

    /**
     * RFC 9110 §12.5.1: <code>*&#47;*</code> and {@code image/*} are ranges of media types. What has a type is read by
     * its own schema, so that a range covers only text among text, and octets among octets.
     */
    private static boolean covers(Payload asked, Payload payload) {
        String range = asked.mediaType();
        boolean alike = asked.kind() == payload.kind() || isText(asked.kind()) && isText(payload.kind());
        boolean wide = range.endsWith("/*") && alike && !isTyped(payload);
        String start = range.equals("*/*") ? "" : range.replace("/*", "/");
        return range.equals(payload.mediaType()) || wide && payload.mediaType().startsWith(start);
    }

    /** The {@code Accept} header of {@link #result()}; empty for plain JSON, which the runtime asks for by itself. */
    String accept() {
        if (onlyStreams) {
            return accept(streams.get(0));
        }
        // JSON stands in for a success that is not described, because servers often send some.
        return accept(accepted.isEmpty() ? Set.of(JSON) : accepted, JSON);
    }

    /** The {@code Accept} header of a way. */
    String accept(WayPlanner.Way way) {
        return accept(way.mediaTypes(), way.byItself());
    }

    /** What successes and typed errors come in: RFC 9110 §12.5.1 is about any reply. */
    private String accept(Collection<String> wanted, String byItself) {
        Set<String> types = new LinkedHashSet<>(wanted);
        for (Reply reply : operation.replies()) {
            failures.body(reply)
                    .map(Payload::mediaType)
                    .filter(type -> wanted.stream()
                            .noneMatch(other -> Payload.essence(other).equals(Payload.essence(type))))
                    .ifPresent(type -> types.add(type + LESS_WANTED));
        }
        return types.equals(Set.of(byItself)) ? "" : String.join(", ", types);
    }

    /** Headers of the successes, in order; they are read by name, from {@code raw()}. */
    List<String> headers() {
        return successes.stream()
                .flatMap(reply -> reply.headers().stream())
                .map(Parameter::wireName)
                .distinct()
                .toList();
    }
}
