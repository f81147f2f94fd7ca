package dev.catenary.generator.render;

import dev.catenary.generator.api.Value;
import dev.catenary.generator.code.CodeBlock;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The encoder for values of a description that become Java literals. */
final class Literals {
    /** JVMS 17 §4.4.7: a constant has at most 65,535 bytes; a char has at most three. */
    private static final int LONGEST = 65_535 / 3;

    private Literals() {}

    /** A string expression. */
    static CodeBlock string(String text) {
        List<CodeBlock> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (needsEscape(text, i)) {
                flush(plain, pieces);
                pieces.add(CodeBlock.of("\"\\u$L\"", hex(c)));
            } else {
                plain.append(c);
            }
            if (plain.length() >= LONGEST) {
                flush(plain, pieces);
            }
        }
        flush(plain, pieces);
        if (pieces.isEmpty()) {
            return CodeBlock.of("$S", "");
        }
        boolean folds = text.getBytes(StandardCharsets.UTF_8).length <= 65_535;
        return folds
                ? CodeBlock.join(pieces, " + ")
                : CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(pieces, ", "));
    }

    /** String expressions, as arguments of one call. */
    static CodeBlock strings(Collection<String> texts) {
        return CodeBlock.join(texts.stream().map(Literals::string).toList(), ", ");
    }

    /** A value as an expression of the type that an enum's base or a constant has. */
    static CodeBlock value(Value value, String codec) {
        if (codec.equals("JSON")) {
            return CodeBlock.of("$T.parse($L)", RuntimeNames.JSON_VALUE, string(json(value)));
        }
        if (value instanceof Value.Number number) {
            return number(number.value(), codec);
        }
        return value instanceof Value.Bool bool ? CodeBlock.of("$L", bool.value()) : string(value.text());
    }

    private static CodeBlock number(BigDecimal number, String codec) {
        return switch (codec) {
            case "INT64" -> CodeBlock.of("$LL", number.toBigInteger().toString());
            case "INT32" -> CodeBlock.of("$L", number.toBigInteger().toString());
            case "DOUBLE" -> CodeBlock.of("$Ld", number.toString());
            case "FLOAT" -> CodeBlock.of("$Lf", number.toString());
            case "DECIMAL" -> CodeBlock.of("new $T($S)", BigDecimal.class, number.toString());
            default -> string(number.toString());
        };
    }

    private static String json(Value value) {
        return value instanceof Value.Text text ? '"' + jsonText(text.value()) + '"' : value.text();
    }

    private static String jsonText(String text) {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append("\\u").append(hex((char) c));
            } else {
                json.append((char) c);
            }
        });
        return json.toString();
    }

    /** Line breaks that the writer of source files would act on, text direction marks, and halves of characters. */
    private static boolean needsEscape(String text, int at) {
        char c = text.charAt(at);
        return c == '\u2028' || c == '\u2029' || isBidi(c) || isHalf(text, at);
    }

    /** Whether a surrogate stands there without the other one of its pair: no character, and nothing UTF-8 can hold. */
    static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        boolean pair =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                        || Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return Character.isSurrogate(c) && !pair;
    }

    /** Characters that make text read differently from what it is (Unicode UAX #9). */
    static boolean isBidi(char c) {
        return c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }

    private static String hex(char c) {
        return String.format(java.util.Locale.ROOT, "%04x", (int) c);
    }

    private static void flush(StringBuilder plain, List<CodeBlock> pieces) {
        if (!plain.isEmpty()) {
            pieces.add(CodeBlock.of("$S", plain.toString()));
            plain.setLength(0);
        }
    }
}
