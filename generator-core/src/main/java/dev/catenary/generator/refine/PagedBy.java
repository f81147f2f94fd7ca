package dev.catenary.generator.refine;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What leads from page to page in a {@link PagingRule}: the values of {@code by}, and the parts that go with each. */
enum PagedBy {
    NONE("none", Set.of(), Set.of()),
    LINK_HEADER("linkHeader", Set.of(), Set.of("items", "more")),
    LINK("link", Set.of("property"), Set.of("items", "more")),
    TOKEN("token", Set.of("parameter", "property"), Set.of("items", "more")),
    TOKEN_HEADER("tokenHeader", Set.of("parameter", "header"), Set.of("items", "more")),
    PAGE("page", Set.of("parameter", "first"), Set.of("items", "more", "limit")),
    OFFSET("offset", Set.of("parameter"), Set.of("first", "items", "more", "limit")),
    LAST_ITEM("lastItem", Set.of("parameter", "property"), Set.of("items", "more", "limit"));

    final String word;
    final Set<String> needed;
    private final Set<String> possible;

    PagedBy(String word, Set<String> needed, Set<String> possible) {
        this.word = word;
        this.needed = needed;
        this.possible = possible;
    }

    static Optional<PagedBy> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word.equals(word)).findFirst();
    }

    boolean uses(String part) {
        return needed.contains(part) || possible.contains(part);
    }
}
