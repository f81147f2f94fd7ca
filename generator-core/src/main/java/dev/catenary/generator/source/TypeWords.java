package dev.catenary.generator.source;

import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code type}: the words of JSON Schema, and those that people write instead and plainly mean. */
final class TypeWords {
    private static final Set<String> WORDS =
            Set.of("string", "integer", "number", "boolean", "array", "object", "null");

    /** What is written instead: the type, and the format it implies. */
    private static final Map<String, Type> MEANT = Map.ofEntries(
            Map.entry("int", new Type("integer", "")),
            Map.entry("int32", new Type("integer", "int32")),
            Map.entry("int64", new Type("integer", "int64")),
            Map.entry("uint32", new Type("integer", "uint32")),
            Map.entry("uint64", new Type("integer", "uint64")),
            Map.entry("uint", new Type("integer", "")),
            Map.entry("long", new Type("integer", "int64")),
            Map.entry("short", new Type("integer", "int32")),
            Map.entry("float", new Type("number", "float")),
            Map.entry("double", new Type("number", "double")),
            Map.entry("decimal", new Type("number", "")),
            Map.entry("numeric", new Type("number", "")),
            Map.entry("bool", new Type("boolean", "")),
            Map.entry("str", new Type("string", "")),
            Map.entry("text", new Type("string", "")),
            Map.entry("enum", new Type("string", "")),
            Map.entry("char", new Type("string", "")),
            Map.entry("date", new Type("string", "date")),
            Map.entry("datetime", new Type("string", "date-time")),
            Map.entry("date-time", new Type("string", "date-time")),
            Map.entry("uuid", new Type("string", "uuid")),
            Map.entry("uri", new Type("string", "uri")),
            Map.entry("url", new Type("string", "uri")),
            Map.entry("email", new Type("string", "email")),
            Map.entry("password", new Type("string", "password")),
            Map.entry("binary", new Type("string", "binary")),
            Map.entry("byte", new Type("string", "byte")),
            Map.entry("file", new Type("string", "binary")),
            Map.entry("list", new Type("array", "")),
            Map.entry("map", new Type("object", "")),
            Map.entry("dict", new Type("object", "")),
            Map.entry("any", new Type("any", "")));

    private final Dialect dialect;

    TypeWords(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A JSON Schema type, or {@code any}; {@code format} is what the word implies beside {@code format} itself. */
    record Type(String word, String format) {
        boolean is(String wanted) {
            return word.equals(wanted);
        }
    }

    /** The types a schema names, in order; empty if it names none. */
    List<Type> of(Element schema) {
        Element type = schema.get("type");
        if (!type.exists()) {
            return type.isWritten() && dialect.since31() ? List.of(new Type("null", "")) : List.of();
        }
        List<Type> types = new ArrayList<>();
        if (type.isScalar()) {
            types.add(word(type));
        } else if (type.isArray()) {
            type.items().stream().map(this::item).distinct().forEach(types::add);
        } else {
            ignore(type);
        }
        return types;
    }

    private Type item(Element type) {
        if (!type.exists()) {
            return new Type("null", "");
        }
        if (!type.isScalar()) {
            ignore(type);
            return new Type("any", "");
        }
        return word(type);
    }

    /** An object in the place of a word has no plain meaning, but refusing the API for it helps nobody. */
    private static void ignore(Element type) {
        type.report(
                Code.MEMBER_IGNORED,
                "`type` is " + type.node().kindName() + ", not the name of a type; it is left out.",
                "Use string, integer, number, boolean, array or object.");
    }

    private Type word(Element type) {
        String raw = type.raw();
        if (WORDS.contains(raw)) {
            return new Type(raw, "");
        }
        if (raw.equals("file") && dialect == Dialect.SWAGGER_2) {
            return MEANT.get("file");
        }
        String plain = raw.strip().toLowerCase(Locale.ROOT);
        Type meant = WORDS.contains(plain) ? new Type(plain, "") : MEANT.get(plain);
        String reading =
                meant == null ? "any value" : meant.word() + (meant.format().isEmpty() ? "" : "/" + meant.format());
        type.report(
                Code.MEMBER_REPAIRED,
                "`type` is " + Quote.of(raw) + ", which is no type; read as " + reading + ".",
                "Use string, integer, number, boolean, array or object.");
        return meant == null ? new Type("any", "") : meant;
    }
}
