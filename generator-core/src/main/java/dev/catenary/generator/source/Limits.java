package dev.catenary.generator.source;

/**
 * How large a description may be: far above the largest known (47 MB, 60 levels, 1,131 files), far below what would
 * hurt the machine that generates.
 */
final class Limits {
    /** Bytes of one file. */
    static final int FILE_BYTES = 128 * 1024 * 1024;

    /** Bytes of all files of one description. */
    static final long ALL_BYTES = 512L * 1024 * 1024;

    /** Levels of nested objects and arrays in a file. */
    static final int DEPTH = 400;

    /** Nodes that YAML aliases may add to a file by standing for what they name. */
    static final int ALIAS_NODES = 1_000_000;

    /** Digits of a number, and its exponent. */
    static final int NUMBER_LENGTH = 1_000;

    /** Characters of a path key. */
    static final int PATH_LENGTH = 4_000;

    /** Segments of a path. */
    static final int PATH_SEGMENTS = 100;

    /** Items that an array may describe one by one. */
    static final int TUPLE_ITEMS = 100;

    private Limits() {}
}
