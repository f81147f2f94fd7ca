package dev.catenary.generator;

/** What happens to a description in which not everything can be read or planned. */
public enum OnInvalid {
    /** It is refused as a whole, and the output stays as it was. */
    REFUSE,
    /** What the errors concern is left out, each with a warning, and the rest becomes a client. */
    SKIP
}
