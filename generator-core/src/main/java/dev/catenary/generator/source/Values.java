package dev.catenary.generator.source;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Value;
import dev.catenary.generator.problem.Code;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the values that stand in a description: enum values, constants, defaults. */
final class Values {
    private static final Pattern QUOTED = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private Values() {}

    /** The value as the file has it. */
    static Value of(Element element) {
        if (element.is(Node.Kind.STRING)) {
            return new Value.Text(element.raw());
        }
        if (element.is(Node.Kind.BOOLEAN)) {
            return bool(element.raw());
        }
        if (element.is(Node.Kind.NUMBER)) {
            return number(element);
        }
        if (!element.exists()) {
            return new Value.Null();
        }
        StringBuilder json = new StringBuilder();
        write(element, json);
        return new Value.Json(json.toString());
    }

    /** The kind of value that a JSON Schema type has; null for arrays, objects and what is no type. */
    static Schema.Base base(String type) {
        return switch (type) {
            case "string" -> Schema.Base.TEXT;
            case "integer" -> Schema.Base.WHOLE;
            case "number" -> Schema.Base.DECIMAL;
            case "boolean" -> Schema.Base.BOOL;
            default -> null;
        };
    }

    /**
     * The value as one of this kind, if it is one: YAML reads {@code 010} or {@code true} as a number or a boolean although
     * a text is meant, and people put numbers and booleans in quotes; the type tells.
     */
    static Optional<Value> as(Schema.Base base, Element element) {
        if (base == null || !element.isScalar()) {
            return Optional.empty();
        }
        String raw = element.raw();
        Value read = switch (base) {
            case TEXT -> new Value.Text(raw);
            case BOOL -> raw.matches("true|false") || element.is(Node.Kind.BOOLEAN) ? bool(raw) : null;
            case WHOLE, DECIMAL ->
                element.is(Node.Kind.NUMBER)
                        ? number(element)
                        : QUOTED.matcher(raw).matches() ? new Value.Number(new BigDecimal(raw)) : null;
            case MIXED -> null;
        };
        boolean fraction =
                read instanceof Value.Number n && n.value().stripTrailingZeros().scale() > 0;
        return base == Schema.Base.WHOLE && fraction ? Optional.empty() : Optional.ofNullable(read);
    }

    private static Value bool(String raw) {
        return new Value.Bool(raw.equalsIgnoreCase("true"));
    }

    /** A number, or its text if it has no reasonable number of digits, which is reported. */
    private static Value number(Element element) {
        String raw = element.raw();
        BigDecimal value = raw.startsWith("0x")
                ? new BigDecimal(new BigInteger(raw.substring(2), 16))
                : raw.startsWith("0o") ? new BigDecimal(new BigInteger(raw.substring(2), 8)) : decimal(raw);
        if (value == null) {
            element.report(
                    Code.LIMIT_EXCEEDED,
                    "The number has more than " + Limits.NUMBER_LENGTH + " digits when written out.",
                    "Write it as a string, or leave it out.");
            return new Value.Text(raw);
        }
        return new Value.Number(value);
    }

    private static BigDecimal decimal(String raw) {
        int exponent = Math.max(raw.indexOf('e'), raw.indexOf('E'));
        boolean plausible = exponent < 0 || raw.length() - exponent < 6;
        BigDecimal value = plausible ? new BigDecimal(raw) : null;
        return value != null && Math.abs(value.scale()) <= Limits.NUMBER_LENGTH ? value : null;
    }

    private static void write(Element element, StringBuilder json) {
        if (element.isObject()) {
            String separator = "{";
            for (Element member : element.members()) {
                quote(member.key(), json.append(separator));
                write(member, json.append(':'));
                separator = ",";
            }
            json.append(separator.equals("{") ? "{}" : "}");
        } else if (element.isArray()) {
            String separator = "[";
            for (Element item : element.items()) {
                write(item, json.append(separator));
                separator = ",";
            }
            json.append(separator.equals("[") ? "[]" : "]");
        } else if (element.isString()) {
            quote(element.raw(), json);
        } else {
            json.append(of(element).text());
        }
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
