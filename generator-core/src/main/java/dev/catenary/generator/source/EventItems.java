package dev.catenary.generator.source;

import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What server-sent events hold, by the schema of the events: an object whose {@code data} is a string, of JSON where
 * {@code contentSchema} says so (OAS 3.2.0 §4.14.4). Kinds of events are members of a union, each with its own data.
 */
final class EventItems {
    private static final String DATA = "data";

    /** Unions in unions, and more of these than any description of events has. */
    private static final int DEEPEST = 32;

    /** What ends a stream is no data. */
    private static final String DONE = "[DONE]";

    private final SchemaReader schemas;
    private final References references;

    EventItems(SchemaReader schemas, References references) {
        this.schemas = schemas;
        this.references = references;
    }

    /** The schema of the data: text as it comes, or the value that is written there as JSON. */
    Schema data(Element event) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> found = new ArrayList<>();
        collect(event, found, seen, 0);
        if (found.isEmpty()) {
            return isEvent(event) ? text(event) : itself(event);
        }
        List<Element> json = found.stream().filter(this::isJson).toList();
        found.removeIf(data -> data.get("const").raw().equalsIgnoreCase(DONE));
        if (json.isEmpty()) {
            return found.size() == 1 ? schemas.read(found.get(0)) : text(event);
        }
        if (json.size() < found.size()) {
            event.report(
                    Code.NOT_IN_CLIENT,
                    "Some events hold JSON and others text, so the data of all is text.",
                    "Read what is JSON with the `fromJson` of its type.");
            return text(event);
        }
        return union(event, json);
    }

    /** The data of the events of each kind; what holds for all kinds counts where they say nothing themselves. */
    private void collect(Element event, List<Element> found, Set<Node> seen, int depth) {
        List<Element> layers = layers(event, seen);
        int before = found.size();
        for (Element layer : layers) {
            for (String union : List.of("oneOf", "anyOf")) {
                List<Element> kinds = depth < DEEPEST ? layer.get(union).items() : List.of();
                kinds.forEach(kind -> collect(kind, found, seen, depth + 1));
            }
        }
        if (found.size() == before) {
            List<Element> data = layers.stream()
                    .map(layer -> references.follow(layer.get("properties").get(DATA)))
                    .filter(Element::isObject)
                    .toList();
            data.stream()
                    .filter(this::isJson)
                    .findFirst()
                    .or(() -> data.stream().findFirst())
                    .ifPresent(found::add);
        }
    }

    /** What holds together: a reference, what stands beside it, and the schemas of {@code allOf}. */
    private List<Element> layers(Element event, Set<Node> seen) {
        List<Element> layers = new ArrayList<>();
        Deque<Element> waiting = new ArrayDeque<>(List.of(event));
        while (!waiting.isEmpty()) {
            Element schema = waiting.remove();
            if (schema.isObject() && seen.add(schema.node())) {
                layers.add(schema);
                waiting.addAll(schema.get("allOf").items());
                if (schema.get("$ref").isString()) {
                    waiting.add(references.follow(schema));
                }
            }
        }
        return layers;
    }

    private boolean isJson(Element data) {
        String type = data.get("type").raw();
        return data.has("contentSchema")
                || MediaTypes.kindOf(data.text("contentMediaType")) == Payload.Kind.JSON
                || !type.isEmpty() && !type.equals("string")
                || data.has("properties");
    }

    private Schema union(Element event, List<Element> json) {
        List<Schema> members = new ArrayList<>();
        for (Element data : json) {
            Schema member = value(data);
            if (members.stream().noneMatch(known -> SameType.is(known, member))) {
                members.add(member);
            }
        }
        return members.size() == 1
                ? members.get(0)
                : new Schema.OneOf(SchemaFacts.place(event), members, Optional.empty(), new Discrimination.Undecided());
    }

    /** The value that the text stands for. One without a schema is text for its reader. */
    private Schema value(Element data) {
        Element content = data.get("contentSchema");
        if (content.exists()) {
            return schemas.read(content);
        }
        return data.has("contentMediaType") ? new Schema.Anything(SchemaFacts.place(data)) : schemas.read(data);
    }

    /** Whether a schema is one of events and not of what they hold. */
    boolean isEventWithData(Element written) {
        return references.follow(written).get("properties").has(DATA);
    }

    private boolean isEvent(Element written) {
        Element properties = references.follow(written).get("properties");
        return properties.has("event") || properties.has("retry");
    }

    private Schema itself(Element event) {
        event.report(
                Code.MEMBER_REPAIRED,
                "`itemSchema` has none of an event's members; read as the schema of the events' `data`.",
                "Describe an object with `data`, whose `contentSchema` is this.");
        return schemas.read(event);
    }

    private static Schema text(Element event) {
        return new Schema.Text(SchemaFacts.place(event), "");
    }
}
