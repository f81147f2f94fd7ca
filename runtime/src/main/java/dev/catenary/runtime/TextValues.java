package dev.catenary.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Text that does not say of which type it is, in XML and in headers, to the JSON that a codec reads. */
final class TextValues {
    private TextValues() {}

    /** A single value; what has no form of the codec's kind stays text, which the codec then refuses. */
    static JsonValue scalar(String text, Codec<?> codec) {
        boolean spaceCounts = codec == Codecs.STRING || codec instanceof EnumType<?, ?>;
        String trimmed = spaceCounts ? text : text.strip();
        if (codec.accepts(JsonKind.STRING)) {
            return JsonValue.of(trimmed);
        }
        if (codec.accepts(JsonKind.BOOLEAN)) {
            boolean known = trimmed.matches("true|false|1|0");
            return known ? JsonValue.of(isTrue(trimmed)) : JsonValue.of(text);
        }
        return trimmed.length() <= JsonLimits.NUMBER_CHARACTERS ? number(trimmed) : JsonValue.of(text);
    }

    /** XML Schema writes booleans in two ways (XSD 1.1 part 2, §3.3.2). */
    static boolean isTrue(String text) {
        return text.equals("true") || text.equals("1");
    }

    /** XML Schema's decimals and doubles; those without a form in JSON stay text. */
    private static JsonValue number(String text) {
        if (text.matches("[+-]?[0-9]+")) {
            return JsonValue.of(new BigInteger(text));
        }
        boolean decimal = text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,9})?");
        return decimal ? JsonValue.of(new BigDecimal(text)) : JsonValue.of(text);
    }
}
