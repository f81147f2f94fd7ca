package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.api.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Replies that bring many items one after the other: beside the operation's plain result, or in its place. */
final class StreamPlanner {
    static final String EVENTS = "Events";
    static final String LINES = "Lines";

    private final Registry registry;
    private final ClassName namespace;

    StreamPlanner(Registry registry, ClassName namespace) {
        this.registry = registry;
        this.namespace = namespace;
    }

    /**
     * Another way to receive a reply.
     *
     * @param suffix what it adds to the verb
     */
    record Way(String suffix, Call.Result result, String accept) {}

    static boolean isStream(Payload payload) {
        return payload.kind() == Payload.Kind.EVENTS || payload.kind() == Payload.Kind.JSON_LINES;
    }

    /** A way for each kind of stream among the replies. */
    List<Way> ways(List<Reply> successes) {
        List<Way> ways = new ArrayList<>();
        for (Payload.Kind kind : List.of(Payload.Kind.EVENTS, Payload.Kind.JSON_LINES)) {
            List<Payload> payloads = successes.stream()
                    .flatMap(reply -> reply.payloads().stream())
                    .filter(payload -> payload.kind() == kind)
                    .toList();
            if (!payloads.isEmpty()) {
                Set<String> accepted = new LinkedHashSet<>();
                payloads.forEach(payload -> accepted.add(payload.mediaType()));
                ways.add(way(payloads.get(0), String.join(", ", accepted)));
            }
        }
        return ways;
    }

    private Way way(Payload payload, String accept) {
        Schema item = item(payload.schema());
        if (payload.kind() == Payload.Kind.JSON_LINES) {
            Typed typed = registry.typing().of(item, CallPlanner.site(namespace, "Item", item));
            return new Way(LINES, new Call.Result.Items(typed), accept.equals("application/x-ndjson") ? "" : accept);
        }
        Typed typed = item instanceof Schema.Anything
                ? Typing.STRING
                : registry.typing().of(item, CallPlanner.site(namespace, "EventData", item));
        return new Way(EVENTS, new Call.Result.Events(typed), accept.equals("text/event-stream") ? "" : accept);
    }

    /** What is described as one array is sent as its items (OAS 3.2.0 §4.14.3, Sequential Media Types). */
    private Schema item(Schema whole) {
        return registry.resolved(whole) instanceof Schema.ListOf list ? list.items() : whole;
    }
}
