package dev.catenary.generator.plan;

/** Where the types of a client go. */
public enum LayoutKind {
    /** One file per link, packages nested by path. */
    PACKAGES,
    /** The whole chain as interfaces nested in the client's file; for small APIs. */
    NESTED
}
