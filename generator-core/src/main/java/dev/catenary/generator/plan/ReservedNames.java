package dev.catenary.generator.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that a generated member must not have. The answer never depends on what else the description holds: an added
 * operation must not rename a link.
 */
final class ReservedNames {
    /** JLS 17 §3.9, with the literals. */
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null",
            "_");

    /** Members of {@code Object}, whatever their parameters: {@code wait(long)} and {@code equals(Object)}, too. */
    private static final Set<String> OBJECT =
            Set.of("getClass", "hashCode", "equals", "toString", "clone", "finalize", "notify", "notifyAll", "wait");

    /** HTTP methods as links have them, in the order of RFC 9110 §9.3, PATCH (RFC 5789) last. */
    static final List<String> VERBS = List.of("get", "head", "post", "put", "delete", "options", "trace", "patch");

    private static final Set<String> LINK = links();
    private static final Set<String> DATA =
            Set.of("toJson", "toBuilder", "additionalProperties", "additional", "takeOver");

    /** Types that generated models, enums and unions hold inside; a type must not have the name of one around it. */
    private static final Set<String> INNER = Set.of("Builder", "Known", "Unknown", "Other");

    private ReservedNames() {}

    private static Set<String> links() {
        Set<String> names = new HashSet<>(Set.of("chain", "with", "builder"));
        for (String verb : VERBS) {
            names.addAll(family(verb));
        }
        return Set.copyOf(names);
    }

    /** All methods that an operation may have. */
    static Set<String> family(String verb) {
        Set<String> names = new HashSet<>(Set.of(verb, verb + "Call"));
        for (String way : WayPlanner.SUFFIXES) {
            names.add(verb + way);
            names.add(verb + way + "Call");
        }
        return names;
    }

    /** A method of a link, with a trailing {@code _} where the plain name is taken for ever. */
    static String link(String name) {
        return isJava(name) || LINK.contains(name) ? name + "_" : name;
    }

    /** An accessor or setter of a model or request configuration. */
    static String data(String name) {
        return isJava(name) || DATA.contains(name) ? name + "_" : name;
    }

    /** Whether an accessor or setter may have the name as it stands. */
    static boolean isData(String name) {
        return data(name).equals(name);
    }

    /** A constant of an enum; keywords are lower case, so only the single underscore matters. */
    static String constant(String name) {
        return KEYWORDS.contains(name) ? name + "_" : name;
    }

    /**
     * Whether a constant may have the name as it stands: in capitals, but for the tails of {@link Scope}, so that it stands
     * before no type's name (JLS 17 §6.4.2).
     */
    static boolean isConstant(String name) {
        String plain = name.replaceFirst("(_[a-z]{4})+$", "");
        return constant(name).equals(name) && plain.equals(plain.toUpperCase(Locale.ROOT));
    }

    /** Whether a method of a link may have the name as it stands. */
    static boolean isLink(String name) {
        return link(name).equals(name);
    }

    /** A segment of a package name; Windows keeps some file names for devices. */
    static String packageSegment(String name) {
        return KEYWORDS.contains(name) || isDevice(name) ? name + "_" : name;
    }

    /** A top-level type name: its file name must not be a device's. */
    static String type(String name) {
        return isDevice(name.toLowerCase(Locale.ROOT)) ? name + "_" : name;
    }

    /** The type of a schema. */
    static String model(String name) {
        return INNER.contains(name) ? name + "_" : type(name);
    }

    /** Whether every object has a method of that name. */
    static boolean isOfObject(String name) {
        return OBJECT.contains(name);
    }

    private static boolean isJava(String name) {
        return KEYWORDS.contains(name) || isOfObject(name);
    }

    private static boolean isDevice(String name) {
        return Set.of("con", "prn", "aux", "nul").contains(name) || name.matches("(com|lpt)[0-9]");
    }
}
