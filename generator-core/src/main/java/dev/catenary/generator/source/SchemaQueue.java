package dev.catenary.generator.source;

import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The schemas that have a name, each once, as a work list: a reference only puts its target on the list, so no chain of
 * references, however long or circular, deepens the stack.
 */
final class SchemaQueue {
    private final Map<SchemaId, Element> known = new HashMap<>();
    private final Deque<SchemaId> waiting = new ArrayDeque<>();

    /** The identity of the schema at this place; it will be read. */
    SchemaId add(Element schema) {
        SchemaId id = new SchemaId(schema.document().idPrefix() + schema.pointer());
        if (known.putIfAbsent(id, schema) == null) {
            waiting.add(id);
        }
        return id;
    }

    /** Reads what is waiting, and what that puts on the list, until nothing is left. */
    SortedMap<SchemaId, Schema> readAll(SchemaReader reader) {
        SortedMap<SchemaId, Schema> schemas = new TreeMap<>();
        while (!waiting.isEmpty()) {
            SchemaId id = waiting.remove();
            schemas.put(id, reader.read(known.get(id)));
        }
        refuseCycles(schemas);
        return schemas;
    }

    /** Names that only stand for each other have no shape: reported once each, and then any value. */
    private void refuseCycles(SortedMap<SchemaId, Schema> schemas) {
        Set<SchemaId> circular = new TreeSet<>();
        Set<SchemaId> checked = new HashSet<>();
        for (SchemaId start : schemas.keySet()) {
            List<SchemaId> way = new ArrayList<>();
            Optional<SchemaId> next = Optional.of(start);
            while (next.isPresent() && checked.add(next.get())) {
                way.add(next.get());
                next = next(schemas, next.get());
            }
            int loop = next.map(way::indexOf).orElse(-1);
            circular.addAll(loop < 0 ? List.of() : way.subList(loop, way.size()));
        }
        for (SchemaId id : circular) {
            References.reportCycle(known.get(id));
            schemas.put(id, new Schema.Anything(Facts.at(known.get(id).at())));
        }
    }

    private static Optional<SchemaId> next(Map<SchemaId, Schema> schemas, SchemaId id) {
        return schemas.get(id) instanceof Schema.Ref ref ? Optional.of(ref.target()) : Optional.empty();
    }
}
