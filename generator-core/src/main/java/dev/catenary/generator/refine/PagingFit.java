package dev.catenary.generator.refine;

import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Paging;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Pointers;
import dev.catenary.generator.api.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sets a well-formed {@link PagingRule} against an operation: every parameter and property that it names has to be
 * there.
 */
final class PagingFit {
    private final PagingRule rule;
    private final PagedBy by;
    private final PageShape.Finder shapes;

    PagingFit(PagingRule rule, PagedBy by, PageShape.Finder shapes) {
        this.rule = rule;
        this.by = by;
        this.shapes = shapes;
    }

    /**
     * Why a rule does not fit an operation.
     *
     * @param part the part of the rule that is to blame; empty: none by itself
     * @param meant the operation has what the rule is about, so that a glob does not match it by chance
     */
    record Misfit(String part, String text, String remedy, boolean meant) {}

    Optional<Paging> of(Operation operation, Consumer<Misfit> misfits) {
        if (by == PagedBy.NONE) {
            return Optional.of(new Paging(new Paging.Rule.None(), List.of()));
        }
        Optional<Misfit> unknown = parameter(operation, "parameter", false).or(() -> inResult(operation));
        unknown.ifPresent(misfits);
        return unknown.isPresent() ? Optional.empty() : Optional.of(paging(operation));
    }

    private Optional<Misfit> parameter(Operation operation, String part, boolean meant) {
        String name = rule.part(part);
        List<String> known = operation.parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY)
                .map(Parameter::wireName)
                .toList();
        if (name.isEmpty() || known.contains(name)) {
            return Optional.empty();
        }
        String text = shown(operation) + " has no query parameter \"" + name + "\".";
        String remedy = known.isEmpty() ? "It has none at all." : "It has " + String.join(", ", known) + ".";
        return Optional.of(new Misfit(part, text, remedy, meant));
    }

    private Optional<Misfit> inResult(Operation operation) {
        boolean meant = !rule.part("parameter").isEmpty();
        Optional<PagedReply> reply = PagedReply.of(operation);
        if (reply.isEmpty()) {
            return Optional.of(new Misfit(
                    "",
                    shown(operation) + " has no result that can be a page.",
                    "A page is the one success of an operation, in JSON.",
                    meant));
        }
        Schema page = reply.get().page();
        Optional<Schema> list = items(page).flatMap(items -> shapes.at(page, items));
        if (list.filter(Schema.ListOf.class::isInstance).isEmpty()) {
            return Optional.of(noItems(operation, meant));
        }
        return parameter(operation, "limit", true)
                .or(() -> shapes.at(page, path("more")).isPresent()
                        ? Optional.empty()
                        : Optional.of(absent(operation, "more", meant)))
                .or(() -> leadsOn(page, list.get())
                        ? Optional.empty()
                        : Optional.of(absent(operation, "property", meant)));
    }

    private boolean leadsOn(Schema page, Schema list) {
        List<String> property = path("property");
        return by == PagedBy.LAST_ITEM
                ? shapes.everyItemHas(list, property)
                : shapes.at(page, property).isPresent();
    }

    private Misfit noItems(Operation operation, boolean meant) {
        String items = rule.part("items");
        return items.isEmpty()
                ? new Misfit(
                        "",
                        "The result of " + shown(operation) + " has no list, or several that can be meant.",
                        "Say with items which one it is.",
                        meant)
                : new Misfit(
                        "items",
                        "The result of " + shown(operation) + " has no list \"" + items + "\".",
                        "Name the property that holds a page's items.",
                        meant);
    }

    private Misfit absent(Operation operation, String part, boolean meant) {
        String owner =
                by == PagedBy.LAST_ITEM && part.equals("property") ? "An item of the result of " : "The result of ";
        return new Misfit(
                part,
                owner + shown(operation) + " has no \"" + rule.part(part) + "\".",
                "Name a property that it has, by a JSON pointer where it lies deeper.",
                meant);
    }

    private Paging paging(Operation operation) {
        Schema page = PagedReply.of(operation).orElseThrow().page();
        return new Paging(way(), items(page).orElseThrow(), path("more"), rule.part("limit"));
    }

    private Paging.Rule way() {
        String parameter = rule.part("parameter");
        long first = rule.part("first").isEmpty() ? 0 : Long.parseLong(rule.part("first"));
        return switch (by) {
            case NONE -> new Paging.Rule.None();
            case LINK_HEADER -> new Paging.Rule.LinkHeader();
            case LINK -> new Paging.Rule.Link(path("property"));
            case TOKEN -> new Paging.Rule.Token(parameter, path("property"));
            case TOKEN_HEADER -> new Paging.Rule.TokenHeader(parameter, rule.part("header"));
            case PAGE -> new Paging.Rule.Page(parameter, first);
            case OFFSET -> new Paging.Rule.Offset(parameter, first);
            case LAST_ITEM -> new Paging.Rule.LastItem(parameter, path("property"));
        };
    }

    /** Where the items are: as the rule says, or else where they must be. */
    private Optional<List<String>> items(Schema page) {
        return rule.part("items").isEmpty() ? shapes.of(page).map(PageShape::items) : Optional.of(path("items"));
    }

    /** A property of the page, or a JSON pointer from it. */
    private List<String> path(String part) {
        String text = rule.part(part);
        if (!text.startsWith("/")) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return List.of(text.substring(1).split("/", -1)).stream()
                .map(Pointers::unescape)
                .toList();
    }

    private static String shown(Operation operation) {
        return operation.method() + " " + operation.path();
    }
}
