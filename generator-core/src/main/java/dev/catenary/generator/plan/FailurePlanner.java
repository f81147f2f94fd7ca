package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of an operation's errors. */
final class FailurePlanner {
    private static final String ROLE = "ErrorResponse";

    private final Registry registry;
    private final Operation operation;
    private final ClassName namespace;
    private final Set<String> successes;

    FailurePlanner(Registry registry, Operation operation, ClassName namespace) {
        this.registry = registry;
        this.operation = operation;
        this.namespace = namespace;
        this.successes = operation.successes().stream().map(Reply::status).collect(Collectors.toSet());
    }

    /** The body of a reply that is no success, if it has a type. */
    Optional<Payload> body(Reply reply) {
        return successes.contains(reply.status()) || isRedirect(reply.status())
                ? Optional.empty()
                : ResultPlanner.typed(reply);
    }

    private static boolean isRedirect(String status) {
        return status.startsWith("1") || status.startsWith("3");
    }

    /** A type, and the media type that alone has it; empty for any. */
    private record Kind(Typed type, String mediaType) {}

    /** Error types with their statuses, in order of appearance. */
    List<Call.Failure> plan() {
        Map<Kind, List<String>> statuses = new LinkedHashMap<>();
        for (Reply reply : operation.replies()) {
            for (Kind kind : body(reply).map(body -> kinds(reply, body)).orElse(List.of())) {
                statuses.computeIfAbsent(kind, first -> new ArrayList<>()).add(reply.status());
            }
        }
        List<Call.Failure> failures = new ArrayList<>();
        statuses.forEach((kind, where) -> failures.add(new Call.Failure(kind.type(), kind.mediaType(), where)));
        return failures;
    }

    /**
     * The type of a range of media types, or else of the first, is taken for whatever else comes: a server may call its
     * JSON what it likes.
     */
    private List<Kind> kinds(Reply reply, Payload first) {
        String role = ROLE + Naming.capital(reply.status());
        List<Payload> json = reply.payloads().stream()
                .filter(payload -> payload.kind() == Payload.Kind.JSON)
                .toList();
        Payload any = json.stream().filter(Payload::isRange).findFirst().orElse(first);
        Typed plain = type(any, role);
        List<Kind> kinds = new ArrayList<>(List.of(new Kind(plain, "")));
        for (Payload payload : json) {
            if (payload != any && !payload.isRange()) {
                Typed type = type(payload, WayPlanner.kind(payload.mediaType()) + role);
                kinds.add(new Kind(type, payload.mediaType()));
            }
        }
        kinds.removeIf(kind -> kind.type().equals(plain) && !kind.mediaType().isEmpty());
        return kinds;
    }

    private Typed type(Payload payload, String role) {
        return registry.typing().of(payload.schema(), CallPlanner.site(namespace, role, payload.schema()));
    }
}
