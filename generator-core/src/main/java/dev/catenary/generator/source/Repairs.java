package dev.catenary.generator.source;

import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Members that stand under a misspelt name, or in the wrong shape, and are plain all the same. */
final class Repairs {
    private Repairs() {}

    /** The member, or the one that stands in for it under a wrong name; that is reported. */
    static Element member(Element owner, String name, String... misspelt) {
        Element member = owner.get(name);
        for (int i = 0; i < misspelt.length && !member.isWritten(); i++) {
            Element other = owner.get(misspelt[i]);
            if (other.exists()) {
                other.report(
                        Code.MEMBER_REPAIRED,
                        "`" + misspelt[i] + "` is read as `" + name + "`.",
                        "Write `" + name + "`.");
                member = other;
            }
        }
        return member;
    }

    /** Whether the member, possibly under a wrong name, is true. */
    static boolean flag(Element owner, String name, String... misspelt) {
        Element member = member(owner, name, misspelt);
        return member.exists() && owner.flag(member.key());
    }

    /**
     * The items of an array, if it is there; an object in its place is the only item, or has them under {@code 0},
     * {@code 1} and so on.
     */
    static List<Element> items(Element member, Predicate<Element> isItem) {
        List<Element> numbered = member.members();
        boolean isOne = member.isObject() && isItem.test(member);
        boolean isNumbered = !numbered.isEmpty()
                && numbered.stream().allMatch(item -> item.key().matches("[0-9]+"));
        if (!isOne && !isNumbered) {
            return member.expectItems();
        }
        member.report(
                Code.MEMBER_REPAIRED,
                "`" + member.key() + "` must be an array; read as one "
                        + (isOne ? "with this item." : "of these members."),
                "Put " + (isOne ? "it" : "them") + " in an array.");
        return isOne ? List.of(member) : numbered;
    }

    /** The texts of an array, or of a single text that stands in its place. */
    static List<String> textOrTexts(Element member) {
        if (member.isScalar()) {
            member.report(
                    Code.MEMBER_REPAIRED,
                    "`" + member.key() + "` must be an array; read as one with this text.",
                    "Put the text in an array.");
            return List.of(member.raw());
        }
        List<String> texts = new ArrayList<>();
        for (Element item : member.expectItems()) {
            if (item.isScalar()) {
                texts.add(item.raw());
            } else {
                item.wrongType("a string");
            }
        }
        return texts;
    }

    /** The names in a schema's {@code required}; a boolean there is read by {@link #requiredItself}. */
    static List<String> required(Element schema) {
        Element required = member(schema, "required", "require", "requried");
        return isFlag(required) ? List.of() : textOrTexts(required);
    }

    /** Whether a property says {@code required: true} of itself, as in JSON Schema draft 3. */
    static boolean requiredItself(Element property) {
        Element required = property.get("required");
        boolean set = isFlag(required) && required.raw().equalsIgnoreCase("true");
        if (set) {
            required.report(
                    Code.MEMBER_REPAIRED,
                    "`required: true` inside a property; the property is read as required.",
                    "Name the property in `required` of its object.");
        }
        return set;
    }

    private static boolean isFlag(Element element) {
        return element.isScalar() && element.raw().toLowerCase(Locale.ROOT).matches("true|false");
    }
}
