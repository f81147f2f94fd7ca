package dev.catenary.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a description says it has, found with nothing of the generator, so that an operation that the generator loses is
 * missed: plain maps and lists, no schemas, references only where a path item is one.
 */
final class DescribedOperations {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final JsonFactory JSON = new JsonFactory();
    private static final LoadSettings YAML = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .build();

    private final Map<Path, Object> files = new HashMap<>();

    private DescribedOperations() {}

    /** Whether a file is an OpenAPI description and not a part of one. */
    static boolean isDescription(Path file) throws IOException {
        String text = Files.readString(file);
        return text.lines().limit(2000).anyMatch(line -> line.matches("[\"']?(swagger|openapi)[\"']?\\s*:.*"))
                || text.stripLeading().startsWith("{") && namesItsVersion(text);
    }

    private static boolean namesItsVersion(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (Set.of("swagger", "openapi").contains(parser.currentName())) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        }
    }

    /** All operations, as {@code GET /pets}. */
    static Set<String> of(Path description) throws IOException {
        DescribedOperations described = new DescribedOperations();
        Set<String> operations = new LinkedHashSet<>();
        for (Map.Entry<?, ?> path :
                object(object(described.parsed(description)).get("paths")).entrySet()) {
            String key = path.getKey().toString();
            if (!key.startsWith("x-")) {
                for (Map.Entry<?, ?> member :
                        described.pathItem(description, path.getValue()).entrySet()) {
                    if (METHODS.contains(member.getKey()) && member.getValue() instanceof Map) {
                        operations.add(member.getKey().toString().toUpperCase(Locale.ROOT) + " " + key);
                    }
                }
            }
        }
        return operations;
    }

    /** What stands at the path, and behind its {@code $ref}, which may lead on. */
    private Map<Object, Object> pathItem(Path file, Object written) throws IOException {
        Map<Object, Object> item = new LinkedHashMap<>(object(written));
        if (item.get("$ref") instanceof String reference) {
            int hash = reference.indexOf('#');
            String name = hash < 0 ? reference : reference.substring(0, hash);
            Path target = name.isEmpty() ? file : file.resolveSibling(name).normalize();
            Object found = parsed(target);
            for (String step :
                    hash < 0 ? new String[0] : reference.substring(hash + 1).split("/")) {
                found = step.isEmpty()
                        ? found
                        : object(found).get(step.replace("~1", "/").replace("~0", "~"));
            }
            pathItem(target, found).forEach(item::putIfAbsent);
        }
        return item;
    }

    private static Map<?, ?> object(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private Object parsed(Path file) throws IOException {
        if (!files.containsKey(file)) {
            files.put(file, parse(file));
        }
        return files.get(file);
    }

    private static Object parse(Path file) throws IOException {
        if (!file.toString().endsWith(".json")) {
            return new Load(YAML).loadFromString(Files.readString(file));
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            parser.nextToken();
            return value(parser, 0);
        }
    }

    /** Objects as far down as operations lie; what is deeper is only passed over. */
    private static Object value(JsonParser parser, int depth) {
        if (!parser.currentToken().isStructStart()) {
            return parser.getString();
        }
        if (parser.currentToken() == JsonToken.START_ARRAY || depth > 3) {
            parser.skipChildren();
            return Map.of();
        }
        Map<Object, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser, depth + 1));
        }
        return members;
    }
}
