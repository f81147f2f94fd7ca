package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.problem.SourceRef;
import dev.catenary.generator.refine.InlineType.Place;
import dev.catenary.generator.refine.InlineType.Root;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All shapes of an API that become types without having a name, by shape. Each schema is visited once; what lies in a
 * shape counts once, however often the shape occurs, because its type is written once.
 */
final class InlineTypes {
    /** A shape, and what else keeps types apart: the one of the lock, or a place of its own. */
    private record Key(List<Object> shape, Object mark) {}

    private final ShapeNumbers numbers;
    private final Map<Key, InlineType> types = new LinkedHashMap<>();
    private final Map<Schema, InlineType> byOccurrence = new IdentityHashMap<>();
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<SourceRef> headers = new HashSet<>();

    private final Map<String, SchemaId> locked;
    private final Set<String> separate;
    private final Map<List<Object>, SchemaId> lockedShapes = new HashMap<>();

    private InlineTypes(ShapeNumbers numbers, Map<String, SchemaId> locked, Set<String> separate) {
        this.numbers = numbers;
        this.locked = locked;
        this.separate = separate;
    }

    /**
     * @param locked the types that places have in the lock; an equal shape elsewhere joins them
     * @param separate places that have a type of their own in the lock: they join nothing
     */
    static InlineTypes of(Api api, Map<String, SchemaId> locked, Set<String> separate) {
        InlineTypes types = new InlineTypes(new ShapeNumbers(), locked, separate);
        types.visit(api);
        if (locked.isEmpty()) {
            return types;
        }
        InlineTypes again = new InlineTypes(types.numbers, locked, separate);
        types.types.forEach((key, type) -> type.locked()
                .ifPresent(id -> again.lockedShapes.merge(key.shape(), id, (a, b) -> a.compareTo(b) < 0 ? a : b)));
        again.visit(api);
        return again;
    }

    private void visit(Api api) {
        api.schemas().forEach(this::component);
        node(api.root(), "");
        api.webhooks()
                .forEach(hook -> visit(
                        hook.payload().schema(),
                        Place.outer(hook.name(), "payload", new Root(hook.name(), "", Optional.empty())),
                        true));
    }

    /** The type that a schema shares with others. */
    Optional<InlineType> shared(Schema schema) {
        return Optional.ofNullable(byOccurrence.get(schema)).filter(InlineType::isShared);
    }

    List<InlineType> shared() {
        return types.values().stream().filter(InlineType::isShared).toList();
    }

    private void component(SchemaId id, Schema schema) {
        if (schema instanceof Schema.Struct || schema instanceof Schema.OneOf) {
            Root root = new Root(id.name(), "", Optional.of(id));
            inside(schema, Place.outer(id.name(), "", root), Optional.empty(), true);
        } else if (!(schema instanceof Schema.Choice)) {
            Root root = new Root(id.name(), "", Optional.empty());
            visit(schema, Place.outer(id.name() + " item", "", root), true);
        }
    }

    private void node(PathNode node, String segment) {
        String name = node.segment() instanceof Segment.Literal literal ? literal.text() : segment;
        Root root = new Root(name, "", Optional.empty());
        for (Parameter variable : node.variables()) {
            visit(variable.schema(), Place.outer(variable.wireName(), "", root), true);
        }
        node.operations().forEach(this::operation);
        node.children().forEach(child -> node(child, name));
    }

    private void operation(Operation operation) {
        List<String> fixed = fixedSegments(operation.path());
        String name = fixed.get(0);
        String above = fixed.size() > 1 ? fixed.get(1) : "";
        Root root = new Root(name, above, Optional.of(SchemaId.ofOperation(operation.method(), operation.path())));
        Place place = Place.outer(name, "", root);
        operation
                .parameters()
                .forEach(parameter ->
                        visit(parameter.schema(), place.part(parameter.wireName(), Optional.empty()), true));
        operation.body().ifPresent(body -> body(body, place));
        operation.replies().forEach(reply -> reply(reply, place));
    }

    /** The same shape in several media types is one body: it stays the operation's own if no other has it. */
    private void body(Body body, Place place) {
        Set<Integer> known = new HashSet<>();
        for (Payload payload : body.payloads()) {
            boolean typed = payload.kind() == Payload.Kind.JSON
                    || payload.kind() == Payload.Kind.XML
                    || payload.kind() == Payload.Kind.FORM
                    || payload.kind() == Payload.Kind.MULTIPART;
            boolean counts = typed && known.add(numbers.of(payload.schema()));
            visit(payload.schema(), Place.outer(place.root().name(), "request", place.root()), counts);
        }
    }

    /** Of several media types, the first JSON becomes a type, or else the first XML; so do headers. */
    private void reply(Reply reply, Place place) {
        for (Parameter header : reply.headers()) {
            if (headers.add(header.at())) { // one that replies refer to is written once
                visit(header.schema(), place.part(header.wireName(), Optional.empty()), true);
            }
        }
        String role = reply.success() ? "response" : "error";
        boolean anyJson = reply.payloads().stream().anyMatch(payload -> payload.kind() == Payload.Kind.JSON);
        Payload.Kind typed = anyJson ? Payload.Kind.JSON : Payload.Kind.XML;
        boolean counts = true;
        for (Payload payload : reply.payloads()) {
            boolean first = counts && payload.kind() == typed;
            visit(payload.schema(), Place.outer(place.root().name(), role, place.root()), first);
            counts &= !first;
        }
    }

    private void visit(Schema schema, Place place, boolean counts) {
        if (schema instanceof Schema.ListOf list) {
            visit(list.items(), place, counts);
        } else if (schema instanceof Schema.MapOf map) {
            visit(map.values(), place, counts);
        } else if (schema instanceof Schema.Struct
                || schema instanceof Schema.OneOf
                || schema instanceof Schema.Choice) {
            InlineType type = type(schema, place);
            boolean first = counts && type.addPlace(place);
            if (seen.add(schema)) {
                type.addOccurrence(schema);
                inside(schema, place, Optional.of(type), first);
            } else if (first) {
                inside(schema, place, Optional.of(type), true);
            }
        }
    }

    private void inside(Schema schema, Place place, Optional<InlineType> type, boolean counts) {
        if (schema instanceof Schema.Struct struct) {
            for (Schema.Property property : struct.properties()) {
                visit(property.schema(), place.part(property.wireName(), type), counts);
            }
            struct.additional()
                    .ifPresent(values ->
                            visit(values, place.unnamed(type, schema, (name, any) -> name + " value"), counts));
        } else if (schema instanceof Schema.OneOf union) {
            for (int i = 0; i < union.members().size(); i++) {
                int member = i;
                Place there = place.unnamed(type, union, (name, any) -> memberName((Schema.OneOf) any, member, name));
                visit(union.members().get(i), there, counts);
            }
        }
    }

    /**
     * Enums are only alike if they are called alike: a person would not take an order for a sort direction. One that
     * has no name of its own is like no other.
     */
    private InlineType type(Schema schema, Place place) {
        return byOccurrence.computeIfAbsent(schema, first -> {
            List<Object> shape = shape(schema, place);
            String where = LockedGroups.place(schema);
            if (separate.contains(schema.facts().at().pointer()) && !locked.containsKey(where)) {
                return types.computeIfAbsent(
                        new Key(shape, where), key -> new InlineType(schema, false, Optional.empty()));
            }
            Optional<SchemaId> id = Optional.ofNullable(locked.getOrDefault(where, lockedShapes.get(shape)));
            return types.computeIfAbsent(new Key(shape, id), key -> new InlineType(schema, isShareable(schema), id));
        });
    }

    private List<Object> shape(Schema schema, Place place) {
        return schema instanceof Schema.Choice
                ? List.of(numbers.of(schema), place.name())
                : List.of(numbers.of(schema));
    }

    private static boolean isShareable(Schema schema) {
        if (schema instanceof Schema.Struct struct) {
            return !struct.properties().isEmpty()
                    && struct.discriminator().isEmpty()
                    && struct.bases().isEmpty();
        }
        return !(schema instanceof Schema.Choice choice)
                || choice.values().size() > 1 && choice.base() != Schema.Base.BOOL;
    }

    /** A member is called by its title, or by the union and what it must have. */
    private static String memberName(Schema.OneOf union, int index, String name) {
        Schema member = union.members().get(index);
        if (!member.facts().title().isBlank()) {
            return member.facts().title();
        }
        return !(member instanceof Schema.Struct struct)
                ? name
                : struct.properties().stream()
                        .filter(Schema.Property::required)
                        .map(property -> name + " with " + property.wireName())
                        .sorted()
                        .findFirst()
                        .orElse(name);
    }

    /** {@code coupon-stocks} and {@code favor} of {@code /favor/coupon-stocks/{id}}: what is no variable, last first. */
    private static List<String> fixedSegments(String path) {
        List<String> fixed = new ArrayList<>();
        for (String segment : path.replaceFirst("[?#].*", "").split("/")) {
            String text = segment.replaceAll("\\{[^}]*}", " ").strip();
            if (!text.isEmpty()) {
                fixed.add(0, text);
            }
        }
        return fixed.isEmpty() ? List.of("") : fixed;
    }
}
