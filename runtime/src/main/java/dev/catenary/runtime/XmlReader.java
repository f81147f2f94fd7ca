package dev.catenary.runtime;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * XML to the JSON that a codec reads, so that all rules about absent, null, unknown and unfitting values hold for both. What the
 * codec does not know is kept: attributes under {@code @name}, text beside elements under the empty name.
 */
final class XmlReader {
    static final String ATTRIBUTE = "@";
    static final String TEXT = "";

    private XmlReader() {}

    /**
     * Reads one document; the name of its root does not matter.
     *
     * @throws DecodeException if it is no XML that is read, see {@link XmlElement#parse}, or does not fit the codec
     */
    static <T extends @Nullable Object> T read(
            Codec<T> codec, byte[] xml, @Nullable Charset charset, @Nullable Object origin) {
        return Json.read(codec, value(XmlElement.parse(xml, charset, origin), codec), origin);
    }

    private static JsonValue value(XmlElement element, Codec<?> codec) {
        if (element.isNil()) {
            return JsonValue.ofNull();
        }
        if (codec instanceof NullableCodec<?> nullable) {
            return value(element, nullable.codec());
        }
        if (codec instanceof ModelType<?> model) {
            return object(element, model.table());
        }
        if (codec instanceof ListCodec<?> list) {
            return array(element.children, list.item());
        }
        if (codec instanceof MapCodec<?> map) {
            return members(element, map.value());
        }
        if (codec instanceof UnionType<?> union) {
            return union(element, union);
        }
        return codec == Codecs.JSON || !element.isSimple()
                ? anything(element)
                : TextValues.scalar(element.text(), codec);
    }

    private static JsonValue array(List<XmlElement> elements, Codec<?> item) {
        List<JsonValue> items = new ArrayList<>();
        elements.forEach(element -> items.add(value(element, item)));
        return JsonValue.array(items);
    }

    private static JsonValue object(XmlElement element, PropertyTable table) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes);
        Map<String, List<XmlElement>> children = element.byName();
        String beside = element.hasText() ? element.text() : "";
        for (Property property : table.properties) {
            if (property.xml.isAttribute()) {
                String text = attributes.remove(property.xml.nameOr(property.wireName()));
                if (text != null) {
                    members.put(property.wireName(), TextValues.scalar(text, NullableCodec.bare(property.codec)));
                }
                continue;
            }
            if (property.xml.isText()) {
                beside = taken(element, property, members);
                continue;
            }
            List<XmlElement> own = taken(children, property);
            if (own != null) {
                members.put(property.wireName(), property(own, property));
            }
        }
        rest(beside, attributes, children, table.additional, members);
        return JsonValue.object(members);
    }

    /** Of an element without any, an empty text where a text is meant, else nothing. What is left of its text: none. */
    private static String taken(XmlElement element, Property property, Map<String, JsonValue> members) {
        Codec<?> codec = NullableCodec.bare(property.codec);
        if (element.hasText() || element.children.isEmpty() && codec == Codecs.STRING) {
            members.put(property.wireName(), TextValues.scalar(element.text(), codec));
        }
        return "";
    }

    /** A property's elements: by the name it has in XML, else by its name in JSON, which some senders use all the same. */
    private static @Nullable List<XmlElement> taken(Map<String, List<XmlElement>> children, Property property) {
        boolean unwrapped = NullableCodec.bare(property.codec) instanceof ListCodec<?> && !property.xml.wrapped;
        Xml facts = unwrapped ? property.xml.itemFacts() : property.xml;
        List<XmlElement> own = children.remove(facts.nameOr(property.wireName()));
        return own == null ? children.remove(property.wireName()) : own;
    }

    private static JsonValue property(List<XmlElement> own, Property property) {
        Codec<?> codec = NullableCodec.bare(property.codec);
        if (codec instanceof ListCodec<?> list) {
            boolean nil = own.size() == 1 && own.get(0).isNil();
            if (nil && property.nullable) {
                return JsonValue.ofNull();
            }
            if (!property.xml.wrapped) {
                return array(own, list.item());
            }
            List<XmlElement> items = new ArrayList<>();
            own.forEach(wrapper -> items.addAll(wrapper.children));
            return array(items, list.item());
        }
        // Several where one is meant do not fit, and are kept as they came.
        return own.size() == 1 ? value(own.get(0), codec) : array(own, codec);
    }

    private static void rest(
            String text,
            Map<String, String> attributes,
            Map<String, List<XmlElement>> children,
            Codec<?> codec,
            Map<String, JsonValue> members) {
        attributes.forEach((name, value) -> members.put(ATTRIBUTE + name, JsonValue.of(value)));
        children.forEach((name, elements) ->
                members.put(name, elements.size() == 1 ? value(elements.get(0), codec) : array(elements, codec)));
        if (!text.isEmpty()) {
            members.put(TEXT, JsonValue.of(text));
        }
    }

    private static JsonValue members(XmlElement element, Codec<?> codec) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        element.byName().forEach((name, elements) -> {
            boolean list = NullableCodec.bare(codec) instanceof ListCodec<?>
                    && elements.get(0).children.isEmpty();
            Codec<?> each = list ? ((ListCodec<?>) NullableCodec.bare(codec)).item() : codec;
            members.put(name, list || elements.size() > 1 ? array(elements, each) : value(elements.get(0), each));
        });
        return JsonValue.object(members);
    }

    /** What nothing describes: text if that is all, else an object, with an array for a name that occurs repeatedly. */
    private static JsonValue anything(XmlElement element) {
        if (element.isSimple()) {
            return JsonValue.of(element.text());
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        rest(element.hasText() ? element.text() : "", element.attributes, element.byName(), Codecs.JSON, members);
        return JsonValue.object(members);
    }

    /** Read as each type in turn; the first whose signs are there decides. Text is text only if it is nothing else. */
    private static JsonValue union(XmlElement element, UnionType<?> union) {
        JsonValue text = null;
        for (Codec<?> candidate : union.codecs()) {
            boolean holdsElements = candidate instanceof ModelType<?>
                    || candidate instanceof MapCodec<?>
                    || candidate instanceof ListCodec<?>;
            if (holdsElements && element.isSimple() && element.hasText()) {
                continue;
            }
            JsonValue value = value(element, candidate);
            if (candidate.equals(union.codecFor(value)) && value.kind() == JsonKind.STRING) {
                text = text == null ? value : text;
            } else if (candidate.equals(union.codecFor(value))) {
                return value;
            }
        }
        return text == null ? anything(element) : text;
    }
}
