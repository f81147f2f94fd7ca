package dev.catenary.runtime;

/** The kinds of JSON values (RFC 8259, section 3), integers told apart from other numbers by their text. */
public enum JsonKind {
    OBJECT("an object"),
    ARRAY("an array"),
    STRING("a string"),
    /** A number written without fraction and exponent. */
    INTEGER("an integer"),
    /** A number with fraction or exponent; where it is expected, an {@link #INTEGER} will do. */
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    NULL("null");

    private final String text;

    JsonKind(String text) {
        this.text = text;
    }

    /** Whether it is one of the two kinds of numbers. */
    public boolean isNumber() {
        return this == INTEGER || this == NUMBER;
    }

    /** With its article, for messages. */
    String text() {
        return text;
    }
}
