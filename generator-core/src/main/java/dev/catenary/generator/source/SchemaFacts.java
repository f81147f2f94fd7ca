package dev.catenary.generator.source;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Facts.Xml.Node;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Value;
import dev.catenary.generator.problem.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what holds for a schema of any kind. */
final class SchemaFacts {
    private static final Set<String> CONTAINERS = Set.of("array", "object");

    private SchemaFacts() {}

    static Facts of(Element schema) {
        return new Facts(
                schema.at(),
                schema.text("title"),
                Docs.of(schema),
                schema.flag("nullable") || schema.flag("x-nullable"),
                schema.flag("readOnly"),
                schema.flag("writeOnly"),
                fallback(schema),
                xml(schema));
    }

    /** Only the place: for a part of a schema whose facts stand on the whole. */
    static Facts place(Element schema) {
        return Facts.at(schema.at());
    }

    /** Facts of a parameter that is written like a schema (Swagger 2.0): its text belongs to the parameter. */
    static Facts withoutDoc(Facts facts) {
        return facts.withDoc(Doc.NONE);
    }

    private static Optional<Facts.Xml> xml(Element schema) {
        if (!schema.has("xml")) {
            return Optional.empty();
        }
        Element xml = schema.object("xml");
        Element type = xml.get("nodeType");
        boolean array = Shapes.typeOf(schema).equals("array");
        return Optional.of(new Facts.Xml(
                xml.text("name"),
                xml.text("namespace"),
                xml.text("prefix"),
                type.exists() ? node(type, schema) : xml.flag("attribute") ? Node.ATTRIBUTE : Node.ELEMENT,
                type.exists() ? array && type.raw().equals("element") : xml.flag("wrapped")));
    }

    /** OAS 3.2.0 §4.26.2. An array is its items and a reference what it names, with or without the word. */
    private static Node node(Element type, Element schema) {
        boolean container = CONTAINERS.contains(Shapes.typeOf(schema));
        String word = type.raw();
        switch (word) {
            case "element":
                return Node.ELEMENT;
            case "attribute", "text", "cdata":
                if (!container) {
                    return Node.valueOf(word.toUpperCase(Locale.ROOT));
                }
                break;
            case "none":
                if (Shapes.typeOf(schema).equals("array") || schema.has("$ref")) {
                    return Node.ELEMENT;
                }
                break;
            default:
                break;
        }
        type.report(
                Code.MEMBER_IGNORED,
                "`nodeType` is " + Quote.of(word)
                        + ", which a value of this type is not written as; an element is taken.",
                "Use element, attribute, text or cdata for single values.");
        return Node.ELEMENT;
    }

    /** The default, if it is a value that the schema's type has. */
    private static Optional<Value> fallback(Element schema) {
        Element value = schema.get("default");
        if (!value.exists()) {
            return Optional.empty();
        }
        String type = schema.get("type").raw();
        Schema.Base base = Values.base(type);
        boolean wrong = type.equals("array") && !value.isArray() || type.equals("object") && !value.isObject();
        Optional<Value> read = base == null ? Optional.of(Values.of(value)) : Values.as(base, value);
        if (wrong || read.isEmpty()) {
            reportDefault(value, Code.MEMBER_IGNORED, type, "it is left out");
            return Optional.empty();
        }
        if (value.isString() && base != null && base != Schema.Base.TEXT) {
            reportDefault(value, Code.MEMBER_REPAIRED, type, "read as that");
        }
        return read;
    }

    private static void reportDefault(Element value, Code code, String type, String done) {
        String found = value.isScalar()
                ? Quote.of(value.raw()) + ", " + value.node().kindName()
                : value.node().kindName();
        value.report(
                code,
                "The default is " + found + ", but the type is " + type + "; " + done + ".",
                "Correct one of the two.");
    }
}
