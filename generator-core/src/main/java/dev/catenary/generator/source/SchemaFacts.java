package dev.catenary.generator.source;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Value;
import java.util.Optional;

/** Reads what holds for a schema of any kind. */
final class SchemaFacts {
    private SchemaFacts() {}

    static Facts of(Element schema) {
        return new Facts(
                schema.at(),
                schema.text("title"),
                Docs.of(schema),
                schema.flag("nullable") || schema.flag("x-nullable"),
                schema.flag("readOnly"),
                schema.flag("writeOnly"),
                fallback(schema));
    }

    /** Only the place: for a part of a schema whose facts stand on the whole. */
    static Facts place(Element schema) {
        return Facts.at(schema.at());
    }

    /** Facts of a parameter that is written like a schema (Swagger 2.0): its text belongs to the parameter. */
    static Facts withoutDoc(Facts facts) {
        return withDoc(facts, Doc.NONE);
    }

    static Facts withDoc(Facts facts, Doc doc) {
        return new Facts(
                facts.at(),
                facts.title(),
                doc,
                facts.nullable(),
                facts.readOnly(),
                facts.writeOnly(),
                facts.fallback());
    }

    private static Optional<Value> fallback(Element schema) {
        Element value = schema.get("default");
        if (!value.exists()) {
            return Optional.empty();
        }
        boolean text = schema.get("type").raw().equals("string") && value.isScalar();
        return Optional.of(text ? new Value.Text(value.raw()) : Values.of(value));
    }
}
