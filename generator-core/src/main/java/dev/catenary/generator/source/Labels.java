package dev.catenary.generator.source;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Label;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Value;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what extensions say of an enum's values. OpenAPI Generator and NSwag write names and texts in lists beside
 * {@code enum}, others in an object by value; AutoRest writes {@code x-ms-enum}, whose {@code values} have both.
 *
 * <p>The {@code name} of {@code x-ms-enum}, a name for the type, is not read: types are called by their component or their
 * property, and a second source of names would rename types of clients that are in use.
 */
final class Labels {
    private static final List<String> NAMES = List.of("x-enum-varnames", "x-enumNames");
    private static final List<String> TEXTS = List.of("x-enum-descriptions", "x-enumDescriptions");
    private static final String OF_AUTOREST = "x-ms-enum";

    private static final String STRINGS = "Give each value of `enum` its string, in the same order.";
    private static final String ITEMS = "Give each value an item with `value`, `name` and `description`.";

    private final Schema.Choice choice;
    private final List<Optional<Value>> listed;
    private final Map<String, Value> byText = new HashMap<>();
    private final Map<Value, Label> labels = new HashMap<>();

    private Labels(Schema.Choice choice, List<Element> listed) {
        this.choice = choice;
        this.listed = listed.stream()
                .map(item -> item.exists() ? Optional.of(value(item)) : Optional.<Value>empty())
                .toList();
        choice.values().forEach(value -> byText.putIfAbsent(value.text(), value));
    }

    private Value value(Element item) {
        return Values.as(choice.base(), item).orElseGet(() -> Values.of(item));
    }

    /**
     * The enum with what {@code beside} says of its values.
     *
     * @param listed the values as they are written, null and repeated ones too: the lists run parallel to them
     */
    static Schema.Choice add(Schema.Choice choice, List<Element> listed, Element beside) {
        boolean silent = !beside.has(OF_AUTOREST)
                && NAMES.stream().noneMatch(beside::has)
                && TEXTS.stream().noneMatch(beside::has);
        return silent ? choice : choice.completed(new Labels(choice, listed).read(beside));
    }

    /** A parameter's schema, with what stands beside the schema: tools that came from Swagger 2.0 write it there. */
    static Schema beside(Element parameter, Element schema, Schema read) {
        if (read instanceof Schema.Choice choice) {
            return add(choice, schema.get("enum").items(), parameter);
        }
        return read;
    }

    private Map<Value, Label> read(Element beside) {
        for (String extension : NAMES) {
            texts(beside.get(extension)).forEach((value, name) -> add(value, name, ""));
        }
        for (String extension : TEXTS) {
            texts(beside.get(extension)).forEach((value, text) -> add(value, "", text));
        }
        ofAutoRest(beside.get(OF_AUTOREST));
        return labels;
    }

    private void add(Value value, String name, String text) {
        Doc doc = text.isBlank() ? Doc.NONE : Doc.of(text);
        labels.merge(value, new Label(name, doc), Label::or);
    }

    /** The texts by value; none if it cannot be told whose they are. */
    private Map<Value, String> texts(Element extension) {
        if (!extension.exists()) {
            return Map.of();
        }
        if (!extension.isArray() && !extension.isObject()) {
            return ignored(extension, "is " + extension.node().kindName() + " and no array", STRINGS);
        }
        List<Element> texts = extension.isArray() ? extension.items() : extension.members();
        Optional<Element> misfit = texts.stream().filter(text -> !isText(text)).findFirst();
        if (misfit.isPresent()) {
            return ignored(extension, "holds " + misfit.get().node().kindName() + " where a string should be", STRINGS);
        }
        return extension.isArray() ? parallel(extension, texts) : byValue(extension, texts);
    }

    private static boolean isText(Element text) {
        return text.isScalar() || !text.exists();
    }

    /** Of equal values the first that says something counts. A null in {@code enum} may go without a text. */
    private Map<Value, String> parallel(Element extension, List<Element> texts) {
        List<Optional<Value>> values = listed;
        if (texts.size() != values.size()) {
            values = listed.stream().filter(Optional::isPresent).toList();
        }
        if (texts.size() != values.size()) {
            return ignored(
                    extension, "has " + count(texts.size(), "item") + " for " + count(listed.size(), "value"), STRINGS);
        }
        Map<Value, String> found = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).raw();
            values.get(i).filter(value -> !text.isBlank()).ifPresent(value -> found.putIfAbsent(value, text));
        }
        return found;
    }

    private Map<Value, String> byValue(Element extension, List<Element> texts) {
        Map<Value, String> found = new LinkedHashMap<>();
        List<String> strange = new ArrayList<>();
        for (Element text : texts) {
            valueOf(text.key()).ifPresentOrElse(value -> found.put(value, text.raw()), () -> strange.add(text.key()));
        }
        reportStrange(extension, strange);
        return found;
    }

    private void ofAutoRest(Element extension) {
        Element values = extension.get("values");
        if (extension.exists() && !extension.isObject()) {
            ignored(extension, "is " + extension.node().kindName() + " and no object", ITEMS);
        } else if (values.exists() && !values.isArray()) {
            ignored(values, "is " + values.node().kindName() + " and no array", ITEMS);
        }
        List<String> strange = new ArrayList<>();
        for (Element entry : values.items()) {
            Element value = entry.get("value");
            List<Element> texts = List.of(entry.get("name"), entry.get("description"));
            if (!value.isScalar() || !texts.stream().allMatch(Labels::isText)) {
                entry.report(
                        Code.MEMBER_IGNORED,
                        "This item of `x-ms-enum` is no value with a name and a description; it is left out.",
                        ITEMS);
                continue;
            }
            valueOf(value.raw())
                    .ifPresentOrElse(
                            known -> add(known, texts.get(0).raw(), texts.get(1).raw()),
                            () -> strange.add(value.raw()));
        }
        reportStrange(extension, strange);
    }

    private Optional<Value> valueOf(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    private static void reportStrange(Element extension, List<String> strange) {
        if (!strange.isEmpty()) {
            String others = strange.size() == 1 ? "" : " and " + count(strange.size() - 1, "other");
            extension.report(
                    Code.MEMBER_IGNORED,
                    "`" + extension.key() + "` speaks of " + Quote.of(strange.get(0)) + others
                            + ", which `enum` does not list; that is left out.",
                    "Add it to `enum`, or remove it.");
        }
    }

    private static Map<Value, String> ignored(Element extension, String fact, String remedy) {
        extension.report(Code.MEMBER_IGNORED, "`" + extension.key() + "` " + fact + "; it is left out.", remedy);
        return Map.of();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
