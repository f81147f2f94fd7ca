package dev.catenary.generator.source;

import dev.catenary.generator.api.Pointers;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A value of a description together with its place. Walking never fails: a member that is not there is an
 * {@link #exists absent} element, whose members are absent, too. Accessors that expect a JSON type report
 * {@code WRONG_TYPE} when they find another and then answer as if nothing were there, so that reading goes on and all
 * problems come to light in one run. A {@code null} counts as absent.
 */
final class Element {
    private static final Element ABSENT = new Element(null, new Node.Scalar(Node.Kind.NULL, "", 0), "");

    private final Document document;
    private final Node node;
    private final Element parent;
    private final String key;
    private String pointer;

    Element(Document document, Node node, String pointer) {
        this(document, node, null, "");
        this.pointer = pointer;
    }

    private Element(Document document, Node node, Element parent, String key) {
        this.document = document;
        this.node = node;
        this.parent = parent;
        this.key = key;
    }

    static Element absent() {
        return ABSENT;
    }

    Document document() {
        return document;
    }

    Node node() {
        return node;
    }

    /** The name of this member in its object, or the index in its array. */
    String key() {
        return key;
    }

    /** JSON Pointer of this element in its file. */
    String pointer() {
        if (pointer == null) {
            pointer = parent.pointer() + "/" + Pointers.escape(key);
        }
        return pointer;
    }

    SourceRef at() {
        if (document == null) {
            throw new IllegalStateException("an absent element has no place");
        }
        return new SourceRef(document.name(), node.line(), pointer());
    }

    void report(Code code, String text, String remedy) {
        document.problems().add(code, at(), text, remedy);
    }

    // -- what it is

    /** There is a value, other than null. */
    boolean exists() {
        return !(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.NULL;
    }

    /** The description has this member, be it null. */
    boolean isWritten() {
        return document != null;
    }

    boolean isObject() {
        return node instanceof Node.Obj;
    }

    boolean isArray() {
        return node instanceof Node.Arr;
    }

    boolean is(Node.Kind kind) {
        return node instanceof Node.Scalar scalar && scalar.kind() == kind;
    }

    boolean isString() {
        return is(Node.Kind.STRING);
    }

    boolean isScalar() {
        return node instanceof Node.Scalar && exists();
    }

    /** The text of a scalar exactly as the file has it; empty for anything else. */
    String raw() {
        return node instanceof Node.Scalar scalar && exists() ? scalar.text() : "";
    }

    // -- walking

    boolean has(String name) {
        return node instanceof Node.Obj object && object.find(name) != null;
    }

    /** The member of this name, possibly absent. */
    Element get(String name) {
        Node value = node instanceof Node.Obj object ? object.find(name) : null;
        return value == null ? ABSENT : new Element(document, value, this, name);
    }

    /** All members; none if this is no object. */
    List<Element> members() {
        if (!(node instanceof Node.Obj object)) {
            return List.of();
        }
        List<Element> members = new ArrayList<>(object.size());
        for (int i = 0; i < object.size(); i++) {
            members.add(new Element(document, object.value(i), this, object.name(i)));
        }
        return members;
    }

    /** All items; none if this is no array. */
    List<Element> items() {
        if (!(node instanceof Node.Arr array) || array.items().isEmpty()) {
            return List.of();
        }
        List<Element> items = new ArrayList<>(array.items().size());
        for (Node item : array.items()) {
            items.add(new Element(document, item, this, String.valueOf(items.size())));
        }
        return items;
    }

    /** The item at this index, possibly absent. */
    Element item(int index) {
        boolean there = node instanceof Node.Arr array && index < array.items().size();
        return there
                ? new Element(document, ((Node.Arr) node).items().get(index), this, String.valueOf(index))
                : ABSENT;
    }

    /** Whether this member is a specification extension. */
    boolean isExtension() {
        return key.startsWith("x-");
    }

    // -- expecting a type

    /** The member if it is an object; else absent. */
    Element object(String name) {
        Element member = get(name);
        return !member.exists() || member.expectObject() ? member : ABSENT;
    }

    /** The items of the member, which must be an array if it is there. */
    List<Element> array(String name) {
        return get(name).expectItems();
    }

    /** The items of this, which must be an array if it is there. */
    List<Element> expectItems() {
        if (exists() && !isArray()) {
            wrongType("an array");
        }
        return items();
    }

    /** The member's text, or the empty string. Numbers and booleans are texts here: {@code version: 1.10}. */
    String text(String name) {
        Element member = get(name);
        if (member.exists() && !member.isScalar()) {
            member.wrongType("a string");
        }
        return member.raw();
    }

    /** The texts of an array. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Element item : array(name)) {
            if (item.isScalar()) {
                texts.add(item.raw());
            } else if (item.exists()) {
                item.wrongType("a string");
            }
        }
        return texts;
    }

    /** Whether the member is true. {@code "true"} and YAML 1.1's {@code yes} are repaired with a warning. */
    boolean flag(String name) {
        Element member = get(name);
        if (member.is(Node.Kind.BOOLEAN)) {
            return member.raw().equalsIgnoreCase("true");
        }
        return member.exists() && member.repairedFlag();
    }

    private boolean repairedFlag() {
        String word = raw().toLowerCase(Locale.ROOT);
        switch (word) {
            case "true", "yes", "on", "false", "no", "off" -> {
                boolean value = word.equals("true") || word.equals("yes") || word.equals("on");
                report(
                        Code.MEMBER_REPAIRED,
                        "`" + key + "` is the string " + Quote.of(raw()) + "; read as " + value + ".",
                        "Write " + value + " without quotes.");
                return value;
            }
            default -> wrongType("a boolean");
        }
        return false;
    }

    /** Whether this is an object; reports it when it is not. */
    boolean expectObject() {
        if (!isObject()) {
            wrongType("an object");
        }
        return isObject();
    }

    void wrongType(String wanted) {
        String subject = parent == null ? "The document" : parent.isArray() ? "This item" : Quote.of(key);
        report(
                Code.WRONG_TYPE,
                subject + " must be " + wanted + ", but is " + node.kindName() + ".",
                "Make it " + wanted + ".");
    }
}
