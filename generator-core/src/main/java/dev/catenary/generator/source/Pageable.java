package dev.catenary.generator.source;

import dev.catenary.generator.api.Paging;
import java.util.List;
import java.util.Optional;

/**
 * AutoRest's extension {@code x-ms-pageable}: the page has its items in {@code itemName} and the next one's URL in
 * {@code nextLinkName}; without the latter all comes at once.
 */
final class Pageable {
    private static final String USUAL_ITEMS = "value";

    private Pageable() {}

    static Optional<Paging> of(Element operation) {
        Element pageable = operation.get("x-ms-pageable");
        if (!pageable.isObject()) {
            return Optional.empty();
        }
        String link = pageable.get("nextLinkName").raw();
        String items = pageable.get("itemName").raw();
        Paging.Rule rule = link.isEmpty() ? new Paging.Rule.None() : new Paging.Rule.Link(List.of(link));
        return Optional.of(new Paging(rule, List.of(items.isEmpty() ? USUAL_ITEMS : items)));
    }
}
