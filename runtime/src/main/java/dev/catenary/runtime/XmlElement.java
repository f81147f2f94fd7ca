package dev.catenary.runtime;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element as it came. Names are local: which prefix or namespace a sender chose does not matter. */
final class XmlElement {
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean nil;

    private XmlElement(String name) {
        this.name = name;
    }

    /**
     * Reads one document. A document type is refused, so that there are neither entities nor anything to fetch.
     *
     * @param charset what the sender says beside the document, or null: then it says so itself
     * @throws DecodeException if it is not well-formed, has a document type, or is nested too deep
     */
    static XmlElement parse(byte[] xml, @Nullable Charset charset, @Nullable Object origin) {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(xml);
            XMLStreamReader reader = charset == null
                    ? factory().createXMLStreamReader(in)
                    : factory().createXMLStreamReader(in, charset.name());
            return document(reader, origin);
        } catch (XMLStreamException broken) {
            throw refused("is broken at line " + broken.getLocation().getLineNumber(), origin, broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // JDKs differ in how deep they read (200 since JDK 25); the limit that counts is the one that JSON has, too.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    private static XmlElement document(XMLStreamReader reader, @Nullable Object origin) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = element(reader);
                    if (open.size() == JsonLimits.NESTING) {
                        throw refused("is nested deeper than " + JsonLimits.NESTING, origin, null);
                    }
                    if (!open.isEmpty()) {
                        open.element().children.add(element);
                    }
                    root = root == null ? element : root;
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().text.append(reader.getText());
                case XMLStreamConstants.DTD -> throw refused("has a document type, which is not read", origin, null);
                default -> {
                    // Comments and processing instructions hold no data.
                }
            }
        }
        if (root == null) {
            throw refused("has no element", origin, null);
        }
        return root;
    }

    private static XmlElement element(XMLStreamReader reader) {
        XmlElement element = new XmlElement(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!XSI.equals(reader.getAttributeNamespace(i))) {
                element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            } else if (reader.getAttributeLocalName(i).equals("nil")) {
                element.nil = TextValues.isTrue(reader.getAttributeValue(i).strip());
            }
        }
        return element;
    }

    private static DecodeException refused(String what, @Nullable Object origin, @Nullable Throwable cause) {
        return new DecodeException("XML text " + what + (origin == null ? "" : " (in " + origin + ")"), null, cause);
    }

    /** The text directly in the element. */
    String text() {
        return text.toString();
    }

    boolean hasText() {
        return !text().isBlank();
    }

    /** Whether it stands for null ({@code xsi:nil}, XSD 1.1 part 1, §2.7.2). */
    boolean isNil() {
        return nil;
    }

    /** Whether there is nothing but text in it, or nothing at all. */
    boolean isSimple() {
        return children.isEmpty() && attributes.isEmpty();
    }

    /** The children by name, in order. */
    Map<String, List<XmlElement>> byName() {
        Map<String, List<XmlElement>> byName = new LinkedHashMap<>();
        children.forEach(child ->
                byName.computeIfAbsent(child.name, any -> new ArrayList<>()).add(child));
        return byName;
    }
}
