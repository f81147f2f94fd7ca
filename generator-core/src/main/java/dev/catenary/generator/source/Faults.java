package dev.catenary.generator.source;

import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what has to be left out because of an error: the operation, webhook or named schema around its place, and all
 * that lead there by references. Looks at the description alone, so the error may come from any room.
 */
public final class Faults {
    private final References references;
    private final Map<Place, Unit> units = new HashMap<>();
    private final Map<Place, List<Element>> uses = new HashMap<>();
    private final Set<Document> walked = new HashSet<>();

    private Faults(References references) {
        this.references = references;
    }

    private record Place(String file, String pointer) {
        static Place of(Element element) {
            return new Place(element.document().name(), element.pointer());
        }
    }

    /**
     * Something that can be left out as a whole.
     *
     * @param name as a person would say it: {@code GET /pets}; empty for a named schema, which nobody asked for by itself
     */
    public record Unit(String name, SourceRef at) {}

    /** Walks the description and every file that it refers to. */
    public static Faults of(SourceSettings settings) {
        Problems unheard = new Problems();
        Optional<Documents> documents = Documents.of(settings, unheard);
        Faults faults = new Faults(new References(documents.orElse(null)));
        documents.flatMap(Documents::main).ifPresent(main -> {
            faults.nameUnits(main.root());
            faults.collect(main);
        });
        return faults;
    }

    /** What an error makes useless; nothing if it is about the description as a whole. */
    public List<Unit> of(Problem error) {
        Set<Place> seen = new HashSet<>();
        List<Unit> found = new ArrayList<>();
        Deque<Place> waiting = new ArrayDeque<>();
        waiting.add(new Place(error.at().file(), error.at().pointer()));
        while (!waiting.isEmpty()) {
            Place around = waiting.remove();
            boolean inside = true;
            while (inside && seen.add(around)) {
                Unit unit = units.get(around);
                if (unit != null) {
                    found.add(unit);
                }
                uses.getOrDefault(around, List.of()).forEach(use -> waiting.add(Place.of(use)));
                inside = unit == null && !around.pointer().isEmpty();
                around = new Place(around.file(), parent(around.pointer()));
            }
        }
        return found;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private void nameUnits(Element root) {
        Dialect dialect = Dialect.of(root).orElse(Dialect.OPENAPI_3_2);
        for (Element path : root.get("paths").members()) {
            units.put(Place.of(path), new Unit("Every operation of " + Quote.plain(path.key()), path.at()));
            for (Element operation : PathItem.of(path, references, dialect).operations()) {
                String method = PathItem.method(operation);
                units.putIfAbsent(
                        Place.of(operation), new Unit(method + " " + Quote.plain(path.key()), operation.at()));
            }
        }
        for (Element webhook : root.get("webhooks").members()) {
            units.put(Place.of(webhook), new Unit("The webhook " + Quote.plain(webhook.key()), webhook.at()));
        }
        for (Element named :
                List.of(root.get("definitions"), root.get("components").get("schemas"))) {
            named.members().forEach(schema -> units.put(Place.of(schema), new Unit("", schema.at())));
        }
    }

    private void collect(Document document) {
        Deque<Element> waiting = new ArrayDeque<>();
        if (walked.add(document)) {
            waiting.add(document.root());
        }
        while (!waiting.isEmpty()) {
            Element element = waiting.remove();
            if (element.get("$ref").isString()) {
                use(element, element.get("$ref").raw());
            }
            element.get("discriminator").get("mapping").members().forEach(entry -> use(element, entry.raw()));
            Element usual = element.get("discriminator").get("defaultMapping");
            if (usual.isString()) {
                use(element, usual.raw());
            }
            waiting.addAll(element.members());
            waiting.addAll(element.items());
        }
    }

    private void use(Element from, String reference) {
        Optional<Element> target = references.find(from.document(), reference);
        target.ifPresent(found -> {
            uses.computeIfAbsent(Place.of(found), place -> new ArrayList<>()).add(from);
            collect(found.document());
        });
    }
}
