package dev.catenary.generator.api;

import java.util.List;
import java.util.stream.Collectors;

/** Prints schemas for {@link ApiText}: the kind and its facts on the line, what is inside it on the lines below. */
final class SchemaText implements Schema.Cases<String> {
    private final Lines lines;

    SchemaText(Lines lines) {
        this.lines = lines;
    }

    void print(String label, Schema schema) {
        print(label, schema, Doc.NONE);
    }

    /** @param doc text of what has this schema; goes before the schema's own */
    void print(String label, Schema schema, Doc doc) {
        lines.add(label
                + schema.match(this)
                + facts(schema.facts())
                + Lines.doc(doc.or(schema.facts().doc())));
        lines.within(() -> inside(schema));
    }

    private static String facts(Facts facts) {
        return (facts.title().isEmpty() ? "" : " titled " + Lines.quoted(facts.title()))
                + (facts.nullable() ? " nullable" : "")
                + (facts.readOnly() ? " read-only" : "")
                + (facts.writeOnly() ? " write-only" : "")
                + facts.fallback().map(value -> " default " + value(value)).orElse("")
                + facts.xml().map(SchemaText::xml).orElse("");
    }

    private static String xml(Facts.Xml xml) {
        return " xml"
                + (xml.name().isEmpty() ? "" : " " + Lines.quoted(xml.name()))
                + (xml.node() == Facts.Xml.Node.ELEMENT ? "" : " " + Lines.lower(xml.node()))
                + (xml.wrapped() ? " wrapped" : "")
                + (xml.namespace().isEmpty() ? "" : " in " + Lines.quoted(xml.namespace()))
                + (xml.prefix().isEmpty() ? "" : " as " + Lines.quoted(xml.prefix()));
    }

    private static String value(Value value) {
        return value instanceof Value.Text text ? Lines.quoted(text.value()) : value.text();
    }

    private void inside(Schema schema) {
        if (schema instanceof Schema.ListOf list) {
            print("items: ", list.items());
        } else if (schema instanceof Schema.MapOf map) {
            print("values: ", map.values());
        } else if (schema instanceof Schema.Struct struct) {
            struct.properties().forEach(p -> print(p.wireName() + (p.required() ? "!" : "") + ": ", p.schema()));
            struct.alsoRequired().forEach(name -> lines.add(name + "!"));
            struct.additional().ifPresent(values -> print("*: ", values));
            struct.discriminator().ifPresent(this::discriminator);
        } else if (schema instanceof Schema.AllOf all) {
            all.members().forEach(member -> print("& ", member));
            all.discriminator().ifPresent(this::discriminator);
        } else if (schema instanceof Schema.OneOf union) {
            union(union);
        } else if (schema instanceof Schema.Choice choice) {
            choice.labels().forEach(this::label);
        }
    }

    private void label(Value value, Label label) {
        String name = label.name().isBlank() ? "" : " is " + Lines.quoted(label.name());
        lines.add(value(value) + name + Lines.doc(label.doc()));
    }

    private void union(Schema.OneOf union) {
        for (int i = 0; i < union.members().size(); i++) {
            print("| " + (i + 1) + " ", union.members().get(i));
        }
        union.discriminator().ifPresent(this::discriminator);
        if (union.by() instanceof Discrimination.ByTests by) {
            by.tests().forEach(this::test);
        }
    }

    private void discriminator(Schema.Discriminator discriminator) {
        lines.add("by " + discriminator.wireName());
        lines.within(() -> {
            discriminator.mapping().forEach((value, id) -> lines.add(Lines.quoted(value) + " → " + id));
            discriminator.usual().ifPresent(id -> lines.add("else → " + id));
        });
    }

    private void test(Discrimination.Test test) {
        StringBuilder text = new StringBuilder("is " + (test.member() + 1) + " if");
        test.kinds().forEach(kind -> text.append(' ').append(Lines.lower(kind)));
        if (!test.required().isEmpty()) {
            text.append(" with ").append(String.join(", ", test.required()));
        }
        if (!test.anyOf().isEmpty()) {
            text.append(" with any of ").append(String.join(", ", test.anyOf()));
        }
        test.constants()
                .forEach((name, values) -> text.append(" and ")
                        .append(name)
                        .append(" = ")
                        .append(values.stream().map(Lines::quoted).collect(Collectors.joining("/"))));
        test.absent().forEach(name -> text.append(" without ").append(name));
        lines.add(text.toString());
    }

    private static String formatted(String kind, String format) {
        return format.isEmpty() ? kind : kind + "(" + format + ")";
    }

    @Override
    public String ref(Schema.Ref schema) {
        return "→ " + schema.target();
    }

    @Override
    public String text(Schema.Text schema) {
        return formatted("string", schema.format());
    }

    @Override
    public String whole(Schema.Whole schema) {
        return formatted("integer", schema.format());
    }

    @Override
    public String decimal(Schema.Decimal schema) {
        return formatted("number", schema.format());
    }

    @Override
    public String bool(Schema.Bool schema) {
        return "boolean";
    }

    @Override
    public String choice(Schema.Choice schema) {
        List<String> values = schema.values().stream().map(SchemaText::value).toList();
        return "enum(" + Lines.lower(schema.base()) + ") " + String.join(" ", values);
    }

    @Override
    public String listOf(Schema.ListOf schema) {
        return "array";
    }

    @Override
    public String mapOf(Schema.MapOf schema) {
        return "map";
    }

    @Override
    public String struct(Schema.Struct schema) {
        return "object" + schema.bases().stream().map(id -> " extends " + id).collect(Collectors.joining());
    }

    @Override
    public String allOf(Schema.AllOf schema) {
        return "all of";
    }

    @Override
    public String oneOf(Schema.OneOf schema) {
        return "one of";
    }

    @Override
    public String anything(Schema.Anything schema) {
        return "any";
    }

    @Override
    public String nothing(Schema.Nothing schema) {
        return "null";
    }
}
