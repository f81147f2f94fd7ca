package dev.catenary.generator.code;

import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A format string, taken apart once: all of them are constants of the renderers, so there are few, and each is used
 * thousands of times.
 */
final class Format {
    private static final Map<String, Format> KNOWN = new ConcurrentHashMap<>();

    /** Texts, {@link Mark}s and {@link Argument}s. */
    private final List<Object> parts;

    private final int arguments;

    /** Where an argument goes, by how it is written. */
    private enum Argument {
        LITERAL,
        NAME,
        STRING,
        TYPE
    }

    private Format(List<Object> parts) {
        this.parts = parts;
        this.arguments = (int) parts.stream().filter(Argument.class::isInstance).count();
    }

    static Format of(String format) {
        return KNOWN.computeIfAbsent(format, Format::parse);
    }

    private static Format parse(String format) {
        List<Object> parts = new ArrayList<>();
        int at = 0;
        for (int sign = format.indexOf('$'); sign >= 0; sign = format.indexOf('$', at)) {
            if (sign > at) {
                parts.add(format.substring(at, sign));
            }
            if (sign + 1 == format.length()) {
                throw new IllegalArgumentException("A $ alone at the end of \"" + format + "\"");
            }
            parts.add(part(format.charAt(sign + 1), format));
            at = sign + 2;
        }
        if (at < format.length()) {
            parts.add(format.substring(at));
        }
        return new Format(List.copyOf(parts));
    }

    private static Object part(char c, String format) {
        return switch (c) {
            case 'L' -> Argument.LITERAL;
            case 'N' -> Argument.NAME;
            case 'S' -> Argument.STRING;
            case 'T' -> Argument.TYPE;
            case '$' -> "$";
            default -> Mark.of(c, format);
        };
    }

    /** Adds the parts to {@code code}, with these arguments in their places. */
    void fill(Object[] values, List<Object> code) {
        if (values.length != arguments) {
            throw new IllegalArgumentException(
                    parts + " takes " + arguments + " arguments and was given " + values.length);
        }
        int next = 0;
        for (Object part : parts) {
            if (part instanceof Argument argument) {
                add(argument, values[next++], code);
            } else {
                code.add(part);
            }
        }
    }

    private static void add(Argument argument, Object value, List<Object> code) {
        switch (argument) {
            case LITERAL -> {
                if (value instanceof CodeBlock block) {
                    code.addAll(block.parts());
                } else {
                    code.add(String.valueOf(value));
                }
            }
            case NAME -> code.add(Identifiers.checked((String) value));
            case STRING -> code.add(StringLiteral.of((String) value));
            case TYPE -> code.add(value instanceof Type type ? TypeName.get(type) : (TypeName) value);
        }
    }
}
