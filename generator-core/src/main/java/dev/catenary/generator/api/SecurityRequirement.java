package dev.catenary.generator.api;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Schemes that are needed together, each with its scopes; empty: none is needed. */
public record SecurityRequirement(SortedMap<String, List<String>> schemes) {
    public SecurityRequirement {
        schemes = Collections.unmodifiableSortedMap(new TreeMap<>(schemes));
    }
}
