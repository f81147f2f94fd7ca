package dev.catenary.runtime;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The JSON that a codec writes, as XML. Names and text that no XML can hold are refused. */
final class XmlWriter {
    /** XML 1.0 §2.3 without the rarer letters; a prefix may come before a colon. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}._-]*(:[\\p{L}_][\\p{L}\\p{M}\\p{Nd}._-]*)?");

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

    private XmlWriter() {}

    /**
     * A document in UTF-8, as a request has it: without read-only properties.
     *
     * @param root the root element; the elements of an array are named by its items, else like the root
     * @throws IllegalArgumentException if a name or text has no form in XML
     */
    static <T extends @Nullable Object> byte[] bytes(Codec<T> codec, T value, Xml root) {
        JsonValue json = Json.read(Codecs.JSON, Json.bytes(codec, value, true), null);
        XmlWriter writer = new XmlWriter();
        writer.element(root.nameOr("root"), root, json, codec, Map.of());
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(String name, Xml facts, JsonValue value, Codec<?> codec, Map<String, String> around) {
        Map<String, String> namespaces = new HashMap<>(around);
        String qualified = qualified(name, facts);
        out.append('<').append(qualified);
        declare(facts, namespaces);
        if (value.isNull()) {
            attribute("xmlns:xsi", XmlElement.XSI);
            attribute("xsi:nil", "true");
            out.append("/>");
            return;
        }
        Codec<?> actual = actual(codec, value);
        if (value.kind() == JsonKind.OBJECT) {
            attributes(value, actual, namespaces);
        }
        out.append('>');
        content(name, facts, value, actual, namespaces);
        out.append("</").append(qualified).append('>');
    }

    /** The codec that decides for this value. */
    private static Codec<?> actual(Codec<?> codec, JsonValue value) {
        Codec<?> bare = NullableCodec.bare(codec);
        if (bare instanceof UnionType<?> union) {
            Codec<?> chosen = union.codecFor(value);
            return chosen == null ? Codecs.JSON : actual(chosen, value);
        }
        return bare;
    }

    private void content(String name, Xml facts, JsonValue value, Codec<?> codec, Map<String, String> namespaces) {
        switch (value.kind()) {
            case OBJECT -> value.members().forEach((member, content) -> member(member, content, codec, namespaces));
            case ARRAY -> items(facts.itemFacts().nameOr(name), facts.itemFacts(), value, codec, namespaces);
            default -> text(value.asText(), false);
        }
    }

    private void attributes(JsonValue object, Codec<?> codec, Map<String, String> namespaces) {
        object.members().forEach((member, content) -> {
            Property property = property(codec, member);
            if (property != null && property.xml.isAttribute() && !content.isNull()) {
                declare(property.xml, namespaces);
                attribute(qualified(property.xml.nameOr(member), property.xml), content.asText());
            } else if (property == null && member.startsWith(XmlReader.ATTRIBUTE)) {
                attribute(checked(member.substring(1)), content.asText());
            }
        });
    }

    private void member(String member, JsonValue content, Codec<?> codec, Map<String, String> namespaces) {
        Property property = property(codec, member);
        if (property != null) {
            property(property, content, namespaces);
        } else if (member.equals(XmlReader.TEXT)) {
            text(content.asText(), false);
        } else if (!member.startsWith(XmlReader.ATTRIBUTE)) {
            Codec<?> each = codec instanceof MapCodec<?> map
                    ? map.value()
                    : codec instanceof ModelType<?> model ? model.table().additional : Codecs.JSON;
            unwrapped(member, Xml.PLAIN, content, each, namespaces);
        }
    }

    private void property(Property property, JsonValue content, Map<String, String> namespaces) {
        Xml facts = property.xml;
        if (facts.isAttribute()) {
            return;
        }
        if (facts.isText()) {
            text(facts, content);
            return;
        }
        if (content.kind() == JsonKind.ARRAY && !facts.wrapped) {
            Xml items = facts.itemFacts();
            unwrapped(items.nameOr(property.wireName()), items, content, property.codec, namespaces);
        } else {
            element(facts.nameOr(property.wireName()), facts, content, property.codec, namespaces);
        }
    }

    /** Null has no form as text, and says the same as none. */
    private void text(Xml facts, JsonValue content) {
        String text = content.isNull() ? "" : content.asText();
        if (facts.node == Xml.Node.CDATA && !text.isEmpty()) {
            text.codePoints().forEach(XmlWriter::allowed);
            // XML 1.0 §2.7: what ends a section goes into two.
            out.append("<![CDATA[")
                    .append(text.replace("]]>", "]]]]><![CDATA[>"))
                    .append("]]>");
        } else {
            text(text, false);
        }
    }

    /** An array as its items, anything else as one element. */
    private void unwrapped(String name, Xml facts, JsonValue content, Codec<?> codec, Map<String, String> namespaces) {
        if (content.kind() == JsonKind.ARRAY) {
            items(name, facts, content, codec, namespaces);
        } else {
            element(name, facts, content, codec, namespaces);
        }
    }

    private void items(String name, Xml facts, JsonValue array, Codec<?> codec, Map<String, String> namespaces) {
        Codec<?> item = NullableCodec.bare(codec) instanceof ListCodec<?> list ? list.item() : Codecs.JSON;
        array.items().forEach(each -> element(name, facts, each, item, namespaces));
    }

    private static @Nullable Property property(Codec<?> codec, String member) {
        return codec instanceof ModelType<?> model ? model.table().find(member) : null;
    }

    private void declare(Xml facts, Map<String, String> namespaces) {
        boolean known = facts.namespace.equals(namespaces.getOrDefault(facts.prefix, ""));
        boolean possible = !facts.isAttribute() || !facts.prefix.isEmpty();
        if (!facts.namespace.isEmpty() && !known && possible) {
            namespaces.put(facts.prefix, facts.namespace);
            attribute(facts.prefix.isEmpty() ? "xmlns" : "xmlns:" + checked(facts.prefix), facts.namespace);
        }
    }

    private static String qualified(String name, Xml facts) {
        return checked(facts.prefix.isEmpty() || facts.namespace.isEmpty() ? name : facts.prefix + ":" + name);
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("XML has no form for a name of these " + name.length() + " characters");
        }
        return name;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value, true);
        out.append('"');
    }

    /** Characters that a parser would take for markup, or change, go as references (XML 1.0 §2.11, §3.3.3). */
    private void text(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(attribute ? "&#" + c + ";" : Character.toString(c));
                default -> out.appendCodePoint(allowed(c));
            }
        });
    }

    /** XML 1.0 §2.2: no control characters, halves of characters, or the two that are none. */
    private static int allowed(int c) {
        boolean possible = c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
        if (!possible) {
            throw new IllegalArgumentException("XML has no form for the character U+%04X".formatted(c));
        }
        return c;
    }
}
