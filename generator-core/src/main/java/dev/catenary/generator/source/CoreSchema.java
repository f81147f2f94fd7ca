package dev.catenary.generator.source;

import java.util.regex.Pattern;

/**
 * What a plain YAML scalar is under the core schema of YAML 1.2.2 (§10.3.2): {@code NO}, {@code on}, {@code yes} and
 * dates are strings there. {@code .inf} and {@code .nan}, which JSON has no numbers for, are strings here, too.
 */
final class CoreSchema {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+");

    private CoreSchema() {}

    static Node.Kind kindOf(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Node.Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Node.Kind.BOOLEAN;
            default -> isNumber(text) ? Node.Kind.NUMBER : Node.Kind.STRING;
        };
    }

    private static boolean isNumber(String text) {
        char first = text.charAt(0);
        boolean mayBe = first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
        return mayBe
                && text.length() <= Limits.NUMBER_LENGTH
                && NUMBER.matcher(text).matches();
    }
}
