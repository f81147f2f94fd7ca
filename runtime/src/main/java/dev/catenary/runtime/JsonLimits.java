package dev.catenary.runtime;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;

/** What one JSON text may demand of the reader; more is refused with a {@link DecodeException}. */
final class JsonLimits {
    /** Objects and arrays inside each other, both ways. Readers recurse, so this bounds their stack. */
    static final int NESTING = 512;

    /** Characters of one string. Base64 files travel as strings, hence far above Jackson's own 20 million. */
    static final int STRING_CHARACTERS = 100_000_000;

    /** Characters of one number: conversion of long ones takes more than linear time. */
    static final int NUMBER_CHARACTERS = 1_000;

    /** Characters of one property name. */
    static final int NAME_CHARACTERS = 50_000;

    private JsonLimits() {}

    static StreamReadConstraints reading() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(NESTING)
                .maxStringLength(STRING_CHARACTERS)
                .maxNumberLength(NUMBER_CHARACTERS)
                .maxNameLength(NAME_CHARACTERS)
                .build();
    }

    static StreamWriteConstraints writing() {
        return StreamWriteConstraints.builder().maxNestingDepth(NESTING).build();
    }
}
