package dev.catenary.generator.refine;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Label;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Members of a union that JSON cannot tell apart, because all are strings (or all integers, numbers, booleans),
 * become one:
 *
 * <ul>
 *   <li>enums take the other enums' values; being open, they need no plain string beside them; the title and the text of
 *       a member that is one value are that value's;
 *   <li>without enums, the common format, or the plain type where formats differ;
 *   <li>an enum of only the empty string ("unset") beside strings is a plain string.
 * </ul>
 *
 * Bytes ({@code format: binary}) stay a member of their own: they are no text to write.
 */
final class ScalarUnion {
    private final Function<Schema, Optional<Schema>> shapes;

    /** @param shapes what a member is behind its reference, if that is known */
    ScalarUnion(Function<Schema, Optional<Schema>> shapes) {
        this.shapes = shapes;
    }

    List<Schema> merge(List<Schema> members) {
        List<Schema> merged = members;
        for (Schema.Base base : List.of(Schema.Base.TEXT, Schema.Base.WHOLE, Schema.Base.DECIMAL, Schema.Base.BOOL)) {
            merged = merge(merged, base);
        }
        return merged;
    }

    private List<Schema> merge(List<Schema> members, Schema.Base base) {
        List<Schema> alike = members.stream().filter(m -> isOf(base, m)).toList();
        if (alike.size() < 2) {
            return members;
        }
        List<Schema> merged = new ArrayList<>(members);
        int place = merged.indexOf(alike.get(0));
        merged.set(place, one(alike, base));
        for (int i = merged.size() - 1; i > place; i--) {
            if (isOf(base, merged.get(i))) {
                merged.remove(i);
            }
        }
        return merged;
    }

    private boolean isOf(Schema.Base base, Schema member) {
        Schema shape = shapes.apply(member).orElse(member);
        return switch (base) {
            case TEXT -> shape instanceof Schema.Text text && !text.format().equals("binary") || isChoice(shape, base);
            case WHOLE -> shape instanceof Schema.Whole || isChoice(shape, base);
            case DECIMAL -> shape instanceof Schema.Decimal || isChoice(shape, base);
            case BOOL -> shape instanceof Schema.Bool || isChoice(shape, base);
            case MIXED -> false;
        };
    }

    private static boolean isChoice(Schema shape, Schema.Base base) {
        return shape instanceof Schema.Choice choice && choice.base() == base;
    }

    private Schema one(List<Schema> alike, Schema.Base base) {
        List<Schema> choices =
                alike.stream().filter(m -> shape(m) instanceof Schema.Choice).toList();
        List<Schema> plain = alike.stream().filter(m -> !choices.contains(m)).toList();
        Set<Value> values = new LinkedHashSet<>();
        choices.forEach(m -> values.addAll(((Schema.Choice) shape(m)).values()));
        boolean onlyEmpty = values.equals(Set.of(new Value.Text("")));
        if (choices.isEmpty() || !plain.isEmpty() && (onlyEmpty || base == Schema.Base.BOOL)) {
            return plain(plain, base, !choices.isEmpty());
        }
        return choices.size() == 1
                ? choices.get(0)
                : new Schema.Choice(texts(choices.get(0)), base, List.copyOf(values), labels(choices));
    }

    private Map<Value, Label> labels(List<Schema> choices) {
        Map<String, Long> titles = choices.stream()
                .map(this::title)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<Value, Label> labels = new HashMap<>();
        for (Schema member : choices) {
            Schema.Choice choice = (Schema.Choice) shape(member);
            choice.labels().forEach((value, label) -> labels.merge(value, label, Label::or));
            if (choice.values().size() == 1) {
                String title = title(member);
                String name = titles.get(title) == 1 ? title : ""; // one that several have names none of them
                Doc doc = member.facts().doc().or(choice.facts().doc());
                labels.merge(choice.values().get(0), new Label(name, doc), Label::or);
            }
        }
        return labels;
    }

    private String title(Schema member) {
        String own = member.facts().title();
        return own.isBlank() ? shape(member).facts().title() : own;
    }

    private Schema plain(List<Schema> plain, Schema.Base base, boolean dropFormat) {
        List<String> formats =
                plain.stream().map(m -> format(shape(m))).distinct().toList();
        if (formats.size() == 1 && (!dropFormat || formats.get(0).isEmpty())) {
            return plain.get(0);
        }
        Facts facts = texts(plain.get(0));
        return switch (base) {
            case WHOLE -> new Schema.Whole(facts, Set.of("int32", "int64").containsAll(formats) ? "int64" : "");
            case DECIMAL -> new Schema.Decimal(facts, Set.of("float", "double").containsAll(formats) ? "double" : "");
            default -> new Schema.Text(facts, "");
        };
    }

    private Schema shape(Schema member) {
        return shapes.apply(member).orElse(member);
    }

    /** The merged member stands for more than the one whose texts these are, so only place and flags are kept. */
    private static Facts texts(Schema member) {
        Facts facts = member.facts();
        return new Facts(
                facts.at(),
                "",
                Facts.at(facts.at()).doc(),
                facts.nullable(),
                facts.readOnly(),
                facts.writeOnly(),
                facts.fallback());
    }

    private static String format(Schema shape) {
        if (shape instanceof Schema.Text text) {
            return text.format();
        }
        if (shape instanceof Schema.Whole whole) {
            return whole.format();
        }
        return shape instanceof Schema.Decimal decimal ? decimal.format() : "";
    }
}
