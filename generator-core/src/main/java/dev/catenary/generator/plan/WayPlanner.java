package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.api.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Other ways to receive a reply: as a stream of items, beside the operation's plain result or in its place, or as text
 * or octets that say something else than the plain result, such as a PDF file beside the data.
 */
final class WayPlanner {
    private static final String EVENTS = "Events";
    private static final String LINES = "Lines";
    private static final String TEXT = "Text";
    private static final String BINARY = "Binary";

    /** What ways add to the verb. */
    static final List<String> SUFFIXES = List.of(EVENTS, LINES, TEXT, BINARY);

    private final Registry registry;
    private final ClassName namespace;
    private final String verb;
    private final String method;
    private final MemberNames kept;
    /** Names that the link has methods of. */
    private final Set<String> taken;
    /** Ways that were there before, by media type. */
    private final Map<String, String> before = new HashMap<>();

    WayPlanner(Registry registry, Operation operation, ClassName namespace, String verb, Set<String> taken) {
        this.registry = registry;
        this.namespace = namespace;
        this.verb = verb;
        this.method = operation.method();
        this.kept = registry.names().members(namespace.enclosingClassName());
        this.taken = new HashSet<>();
        Stream.concat(Stream.of(""), SUFFIXES.stream()).forEach(this::take);
        kept(kept, operation, verb).forEach((mediaType, way) -> {
            String suffix = way.substring(verb.length());
            if (take(suffix)) {
                before.put(mediaType, suffix);
            }
        });
        this.taken.addAll(taken);
    }

    /** The names of ways that were there before, without those whose media type is gone. */
    static SortedMap<String, String> kept(MemberNames names, Operation operation, String verb) {
        SortedMap<String, String> ways = new TreeMap<>();
        operation.successes().stream()
                .flatMap(reply -> reply.payloads().stream())
                .map(Payload::mediaType)
                .forEach(mediaType -> names.before(Member.key(operation.method(), mediaType))
                        .filter(way -> way.startsWith(verb) && way.length() > verb.length())
                        .ifPresent(way -> ways.put(mediaType, way)));
        return ways;
    }

    /** What a kind of JSON adds to the verb. */
    String suffix(String mediaType) {
        String wanted = kind(mediaType);
        String suffix = before.containsKey(mediaType)
                ? before.get(mediaType)
                : take(wanted) ? wanted : wanted + "_" + Naming.tail(mediaType);
        kept.keep(Member.key(method, mediaType), List.of(verb + suffix));
        return suffix;
    }

    /** What a kind of JSON is called: {@code Star} for {@code application/vnd.github.v3.star+json}. */
    static String kind(String mediaType) {
        String[] parts = mediaType.split(";", 2);
        String subtype = parts[0].substring(parts[0].indexOf('/') + 1).replaceFirst("(?i)\\+json\\s*$", "");
        String kind = subtype.substring(subtype.lastIndexOf('.') + 1);
        String value = parts.length > 1 ? parts[1].substring(parts[1].indexOf('=') + 1) : "";
        return Naming.type(kind + " " + value);
    }

    private boolean take(String suffix) {
        boolean whole = taken.add(verb + suffix);
        boolean prepared = taken.add(verb + suffix + "Call");
        return whole && prepared && !ReservedNames.isOfObject(verb + suffix);
    }

    /**
     * Another way to receive a reply.
     *
     * @param suffix what it adds to the verb
     * @param mediaTypes what it asks for, at least one
     * @param byItself the {@code Accept} header that the runtime sends by itself, or empty
     */
    record Way(String suffix, Call.Result result, List<String> mediaTypes, String byItself) {
        Way {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    static boolean isStream(Payload payload) {
        return payload.kind() == Payload.Kind.EVENTS || payload.kind() == Payload.Kind.JSON_LINES;
    }

    /** A way for each kind of stream among the replies. */
    List<Way> streams(List<Reply> successes) {
        List<Way> ways = new ArrayList<>();
        for (Payload.Kind kind : List.of(Payload.Kind.EVENTS, Payload.Kind.JSON_LINES)) {
            List<Payload> payloads = successes.stream()
                    .flatMap(reply -> reply.payloads().stream())
                    .filter(payload -> payload.kind() == kind)
                    .toList();
            if (!payloads.isEmpty()) {
                ways.add(stream(payloads.get(0), mediaTypes(payloads)));
            }
        }
        return ways;
    }

    private Way stream(Payload payload, List<String> mediaTypes) {
        Schema item = item(registry, payload.schema());
        if (payload.kind() == Payload.Kind.JSON_LINES) {
            Typed typed = registry.typing().of(item, CallPlanner.site(namespace, "Item", item));
            return new Way(LINES, new Call.Result.Items(typed), mediaTypes, "application/x-ndjson");
        }
        Typed typed = item instanceof Schema.Anything
                ? Typing.STRING
                : registry.typing().of(item, CallPlanner.site(namespace, "EventData", item));
        return new Way(EVENTS, new Call.Result.Events(typed), mediaTypes, "text/event-stream");
    }

    /** What is described as one array is sent as its items (OAS 3.2.0 §4.14.3, Sequential Media Types). */
    static Schema item(Registry registry, Schema whole) {
        return registry.resolved(whole) instanceof Schema.ListOf list ? list.items() : whole;
    }

    /** A way for text and one for octets, where replies have some that are not the plain result in another format. */
    List<Way> formats(List<Reply> successes) {
        List<Payload> text = new ArrayList<>();
        List<Payload> octets = new ArrayList<>();
        for (Reply reply : successes) {
            Optional<Payload> preferred = ResultPlanner.preferred(reply);
            boolean typed = preferred.filter(ResultPlanner::isTyped).isPresent();
            for (Payload payload : reply.payloads()) {
                if (ResultPlanner.isTyped(payload) || !saysMore(payload, preferred.orElseThrow())) {
                    continue;
                }
                if (payload.kind() == Payload.Kind.BINARY) {
                    octets.add(payload);
                } else if (typed && ResultPlanner.isText(payload.kind())) {
                    text.add(payload);
                }
            }
        }
        List<Way> ways = new ArrayList<>();
        if (!text.isEmpty()) {
            ways.add(new Way(TEXT, new Call.Result.Text(), mediaTypes(text), ""));
        }
        if (!octets.isEmpty()) {
            ways.add(new Way(BINARY, new Call.Result.Binary(), mediaTypes(octets), ""));
        }
        return ways;
    }

    /**
     * Many descriptions have one schema in several formats, such as YAML beside JSON: those have nothing to add. Where
     * the plain result is octets, it may be any of them.
     */
    private boolean saysMore(Payload payload, Payload preferred) {
        if (payload.kind() == Payload.Kind.BINARY && preferred.kind() == Payload.Kind.BINARY) {
            return false;
        }
        Schema schema = registry.resolved(payload.schema());
        Schema plain = registry.resolved(preferred.schema());
        if (schema instanceof Schema.Text text) {
            return !(plain instanceof Schema.Text same && same.format().equals(text.format()));
        }
        return schema instanceof Schema.Anything && !(plain instanceof Schema.Anything);
    }

    private static List<String> mediaTypes(List<Payload> payloads) {
        return payloads.stream().map(Payload::mediaType).distinct().toList();
    }
}
