package dev.catenary.generator.source;

import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names in {@code content} that are no media types and stand beside one that is: converters put examples there, a
 * thousand times in one description. They are one problem, at the first place.
 */
final class NoMediaTypes {
    private static final int NAMED = 5;

    private final List<Element> found = new ArrayList<>();

    void add(Element member) {
        found.add(member);
    }

    void report() {
        if (found.isEmpty()) {
            return;
        }
        Set<String> names = found.stream().map(Element::key).collect(Collectors.toCollection(LinkedHashSet::new));
        int more = names.size() - NAMED;
        String said = names.stream().limit(NAMED).map(Quote::of).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
        String places = found.size() == 1 ? "" : " (" + found.size() + " places)";
        found.get(0)
                .report(
                        Code.MEMBER_IGNORED,
                        names.size() == 1
                                ? said + " is no media type; it is left out" + places + "."
                                : said + " are no media types; they are left out" + places + ".",
                        "Name a media type, or remove it.");
    }
}
