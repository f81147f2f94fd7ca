package dev.catenary.generator.plan;

import com.palantir.javapoet.ArrayTypeName;
import dev.catenary.generator.plan.Typed.Codec;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Which built-in type a {@code format} is: what the specification says, and over it the setting {@code formats}. */
final class Formats {
    /** Types that are numbers, or true or false, in JSON. */
    private static final Map<String, Typed> BARE = Map.of(
            "Integer", Typed.builtIn(Integer.class, "INT32"),
            "Long", Typing.INT64,
            "BigInteger", Typed.builtIn(BigInteger.class, "INTEGER"),
            "BigDecimal", Typing.DECIMAL,
            "Float", Typed.builtIn(Float.class, "FLOAT"),
            "Double", Typed.builtIn(Double.class, "DOUBLE"),
            "Boolean", Typing.BOOLEAN);

    /** Types that are strings in JSON. */
    private static final Map<String, Typed> TEXT = Map.of(
            "String",
            Typing.STRING,
            "OffsetDateTime",
            Typed.builtIn(OffsetDateTime.class, "DATE_TIME"),
            "LocalDate",
            Typed.builtIn(LocalDate.class, "DATE"),
            "UUID",
            Typed.builtIn(UUID.class, "UUID"),
            "byte[]",
            new Typed(ArrayTypeName.of(byte.class), new Codec.BuiltIn("BYTES")),
            "Binary",
            new Typed(Typing.BINARY, new Codec.BuiltIn("BINARY")));

    private static final String ANY = "JsonValue";

    private static final Map<String, String> TEXT_FORMATS = Map.of(
            "date-time", "OffsetDateTime", "date", "LocalDate", "uuid", "UUID", "byte", "byte[]", "binary", "Binary");
    private static final Map<String, String> NUMBER_FORMATS =
            Map.of("int32", "Integer", "int64", "Long", "float", "Float", "double", "Double");

    private final Map<String, String> wanted;
    private final Problems problems;

    private Formats(Map<String, String> wanted, Problems problems) {
        this.wanted = wanted;
        this.problems = problems;
    }

    /** Reports types that are not built in; their formats are as if there was no setting. */
    static Formats of(Map<String, String> wanted, Problems problems) {
        Map<String, String> known = new HashMap<>(wanted);
        new TreeMap<>(wanted).forEach((format, type) -> {
            if (!isBuiltIn(type)) {
                known.remove(format);
                problems.add(
                        Code.SETTING_INVALID,
                        new SourceRef("settings", 0, "/formats/" + format),
                        "\"" + type + "\" is no type that a format can become.",
                        "Choose one of " + String.join(", ", builtIn()) + ".");
            }
        });
        return new Formats(known, problems);
    }

    /** The type of a string; a number or boolean is then one in quotes. */
    Typed text(String format) {
        String name = wanted.getOrDefault(format, TEXT_FORMATS.getOrDefault(format, "String"));
        Typed bare = BARE.get(name);
        if (bare != null) {
            return new Typed(bare.type(), new Codec.Quoted(bare.codec()));
        }
        return name.equals(ANY) ? Typing.JSON : TEXT.get(name);
    }

    /** The type of a number. What can only be a string in JSON is none, and is left to strings of that format. */
    Typed number(String format, Typed byDefault, SourceRef at) {
        String name = wanted.getOrDefault(format, NUMBER_FORMATS.get(format));
        if (name == null) {
            return byDefault;
        }
        if (name.equals(ANY)) {
            return Typing.JSON;
        }
        if (BARE.containsKey(name) && !name.equals("Boolean")) {
            return BARE.get(name);
        }
        problems.add(
                Code.SETTING_UNUSED,
                at,
                "The format \"" + format + "\" is one of a number here, which cannot be "
                        + (name.matches("[AEIOU].*") ? "an " : "a ") + name + "; read as if it had no setting.",
                "Choose a type of numbers, or leave it so.");
        return byDefault;
    }

    private static boolean isBuiltIn(String type) {
        return BARE.containsKey(type) || TEXT.containsKey(type) || type.equals(ANY);
    }

    private static Iterable<String> builtIn() {
        TreeSet<String> all = new TreeSet<>(BARE.keySet());
        all.addAll(TEXT.keySet());
        all.add(ANY);
        return all;
    }
}
