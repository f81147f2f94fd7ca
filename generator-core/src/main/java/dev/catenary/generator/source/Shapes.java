package dev.catenary.generator.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be said about a schema without reading it: whether it has a shape of its own, and which. */
final class Shapes {
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");
    private static final Set<String> TEXT_FORMATS =
            Set.of("date", "date-time", "uuid", "uri", "byte", "binary", "email");

    /** Members by which a schema describes values of its own. */
    private static final List<String> STRUCTURAL = List.of(
            "$ref",
            "allOf",
            "oneOf",
            "anyOf",
            "enum",
            "const",
            "items",
            "prefixItems",
            "patternProperties",
            "format",
            "nullable",
            "contentEncoding",
            "contentMediaType");

    private Shapes() {}

    /** The schema adds only constraints to a value of type {@code around}: other required names, a pattern, a range. */
    static boolean saysNothing(Element schema, String around) {
        if (schema.is(Node.Kind.BOOLEAN)) {
            return true;
        }
        String type = schema.get("type").raw();
        boolean sameType = !schema.has("type") || !around.isEmpty() && type.equals(around);
        return schema.isObject()
                && sameType
                && STRUCTURAL.stream().noneMatch(schema::has)
                && schema.get("properties").members().isEmpty()
                && schema.get("additionalProperties").members().isEmpty();
    }

    /** Beside {@code $ref}, {@code allOf} or a union: there is something that those do not say. */
    static boolean hasOwnMembers(Element schema) {
        return Choices.has(schema)
                || !schema.get("properties").members().isEmpty()
                || !schema.get("additionalProperties").members().isEmpty()
                || schema.has("items")
                || schema.has("prefixItems")
                || schema.has("patternProperties")
                || demandsNames(schema);
    }

    private static boolean demandsNames(Element schema) {
        return !schema.get("required").items().isEmpty()
                || !schema.get("require").items().isEmpty();
    }

    static boolean isScalarType(Element schema) {
        return SCALARS.contains(schema.get("type").raw());
    }

    /** The type a schema names or shows, or empty. */
    static String typeOf(Element schema) {
        String type = schema.get("type").raw();
        return type.isEmpty() ? inferredType(schema, "").orElse("") : type;
    }

    /** The type of a schema that names none, by its other members; for lists of values the values decide. */
    static Optional<String> inferredType(Element schema, String around) {
        if (schema.has("properties")
                || schema.has("additionalProperties")
                || schema.has("patternProperties")
                || schema.get("discriminator").exists()
                || demandsNames(schema)) {
            return Optional.of("object");
        }
        if (schema.has("items") || schema.has("prefixItems")) {
            return Optional.of("array");
        }
        if (Choices.has(schema)) {
            return Optional.empty();
        }
        Optional<String> byFormat = byFormat(schema.get("format").raw());
        if (byFormat.isPresent()) {
            return byFormat;
        }
        if (!around.isEmpty()) {
            return Optional.of(around);
        }
        return schema.has("contentEncoding") || schema.has("contentMediaType")
                ? Optional.of("string")
                : Optional.empty();
    }

    private static Optional<String> byFormat(String format) {
        return switch (format) {
            case "int32", "int64" -> Optional.of("integer");
            case "float", "double" -> Optional.of("number");
            default -> TEXT_FORMATS.contains(format) ? Optional.of("string") : Optional.empty();
        };
    }

    /** What {@code contentEncoding} and {@code contentMediaType} of OpenAPI 3.1 (§4.8.24.1) were called before. */
    static String contentFormat(Element schema) {
        String encoding = schema.text("contentEncoding").toLowerCase(Locale.ROOT);
        if (encoding.startsWith("base64")) {
            return "byte";
        }
        String mediaType = schema.text("contentMediaType").toLowerCase(Locale.ROOT);
        boolean text = mediaType.startsWith("text/") || mediaType.contains("json") || mediaType.contains("xml");
        return encoding.isEmpty() && !mediaType.isEmpty() && !text ? "binary" : "";
    }
}
