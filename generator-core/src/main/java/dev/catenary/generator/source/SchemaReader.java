package dev.catenary.generator.source;

import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads schemas of all dialects. A schema with a {@code $ref} becomes a {@link Schema.Ref} and its target is put on the
 * work list; a schema that says several things at once ({@code allOf}, a union, own members, a reference with
 * structural siblings) becomes a {@link Schema.AllOf} of them, own members last.
 */
final class SchemaReader {
    private final References references;
    private final SchemaQueue queue;
    private final TypeWords types;
    private final Discriminators discriminators;
    private final ObjectReader objects;

    SchemaReader(References references, SchemaQueue queue, Dialect dialect) {
        this.references = references;
        this.queue = queue;
        this.types = new TypeWords(dialect);
        this.discriminators = new Discriminators(references, queue, dialect);
        this.objects = new ObjectReader(this, discriminators);
    }

    /**
     * Where a schema stands.
     *
     * @param part it is one of several that hold together, so its {@code required} may mean another's properties
     * @param beside it is the own members beside {@code allOf}, a union or a reference, which the discriminator went to
     * @param type what the schema around it is, for a member of a union that does not say; or empty
     */
    record Position(boolean part, boolean beside, String type) {
        static final Position WHOLE = new Position(false, false, "");
        static final Position PART = new Position(true, false, "");
        static final Position BESIDE = new Position(true, true, "");

        static Position inUnion(String type) {
            return new Position(false, false, type);
        }
    }

    Schema read(Element schema) {
        return read(schema, Position.WHOLE);
    }

    Schema read(Element schema, Position position) {
        if (schema.is(Node.Kind.BOOLEAN)) {
            return new Schema.Anything(SchemaFacts.place(schema));
        }
        if (!schema.isObject()) {
            if (schema.exists()) {
                schema.wrongType("a schema object");
            }
            return new Schema.Anything(SchemaFacts.place(schema));
        }
        Element ref = schema.get("$ref");
        return ref.exists() ? reference(schema, ref) : shape(schema, SchemaFacts.of(schema), position);
    }

    /**
     * The type of a parameter or header that Swagger 2.0 writes beside its name: all members of a schema, but text and
     * {@code required} belong to the parameter.
     */
    Schema readBesideName(Element parameter) {
        return shape(parameter, SchemaFacts.withoutDoc(SchemaFacts.of(parameter)), Position.WHOLE);
    }

    private Schema reference(Element schema, Element ref) {
        Facts facts = SchemaFacts.of(schema);
        if (!ref.isString()) {
            ref.wrongType("a string");
            return new Schema.Anything(facts);
        }
        Optional<SchemaId> target = references.resolve(ref).map(queue::add);
        if (target.isEmpty()) {
            return new Schema.Anything(facts);
        }
        List<Schema> beside = parts(schema);
        if (beside.isEmpty()) {
            return new Schema.Ref(facts, target.get());
        }
        List<Schema> all = new ArrayList<>(List.of(new Schema.Ref(SchemaFacts.place(schema), target.get())));
        all.addAll(beside);
        return new Schema.AllOf(facts, all, discriminators.of(schema));
    }

    private Schema shape(Element schema, Facts facts, Position position) {
        List<Element> allOf = members(schema, "allOf");
        boolean union = isUnion(schema, "oneOf") || isUnion(schema, "anyOf");
        if (allOf.isEmpty() && !union) {
            return own(schema, facts, position);
        }
        List<Schema> parts = parts(schema);
        if (allOf.isEmpty() && parts.size() == 1) {
            Facts inner = parts.get(0).facts();
            return parts.get(0).withFacts(facts.withNullable(facts.nullable() || inner.nullable()));
        }
        return new Schema.AllOf(facts, parts, union ? Optional.empty() : discriminators.of(schema));
    }

    /** What a schema says in several ways at once. */
    private List<Schema> parts(Element schema) {
        List<Schema> parts = new ArrayList<>();
        List<Element> allOf = members(schema, "allOf");
        allOf.forEach(member -> parts.add(read(member, Position.PART)));
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (isUnion(schema, keyword)) {
                parts.add(union(schema, keyword));
            }
        }
        boolean typeAlone = !parts.isEmpty()
                && allOf.stream().allMatch(m -> Shapes.saysNothing(m, ""))
                && parts.size() == allOf.size();
        if (Shapes.hasOwnMembers(schema) || typeAlone && Shapes.isScalarType(schema)) {
            parts.add(own(schema, SchemaFacts.place(schema), Position.BESIDE));
        }
        return parts;
    }

    /** The schemas of {@code allOf}, {@code oneOf} or {@code anyOf}. */
    private static List<Element> members(Element schema, String keyword) {
        return Repairs.items(schema.get(keyword), SchemaReader::saysItsKind);
    }

    private static boolean saysItsKind(Element schema) {
        return schema.has("$ref") || schema.has("type") || schema.has("properties");
    }

    /** Alternatives that only demand other properties, or narrow a value, do not make a union. */
    private static boolean isUnion(Element schema, String keyword) {
        if (!schema.has(keyword)) {
            return false;
        }
        List<Element> members = members(schema, keyword);
        String type = Shapes.typeOf(schema);
        return !members.stream().allMatch(m -> Shapes.saysNothing(m, type));
    }

    private Schema union(Element schema, String keyword) {
        List<Schema> members = new ArrayList<>();
        String type = Shapes.isScalarType(schema) ? schema.get("type").raw() : "";
        members(schema, keyword).forEach(m -> members.add(read(m, Position.inUnion(type))));
        return new Schema.OneOf(
                SchemaFacts.place(schema.get(keyword)),
                members,
                discriminators.of(schema),
                new Discrimination.Undecided());
    }

    /** The schema by its own members, without {@code allOf} and unions. */
    private Schema own(Element schema, Facts facts, Position position) {
        List<TypeWords.Type> named = new ArrayList<>(types.of(schema));
        boolean nullType = named.removeIf(t -> t.is("null"));
        if (nullType && named.isEmpty()) {
            return new Schema.Nothing(facts.withNullable(true));
        }
        Facts known = nullType ? facts.withNullable(true) : facts;
        if (named.isEmpty()) {
            Shapes.inferredType(schema, position.type()).ifPresent(t -> named.add(new TypeWords.Type(t, "")));
        }
        if (Choices.has(schema) && !isArray(named)) {
            Optional<Schema> choice = Choices.read(schema, known, named);
            if (choice.isPresent()) {
                return choice.get();
            }
        }
        return ofTypes(schema, known, named, position);
    }

    private static boolean isArray(List<TypeWords.Type> named) {
        return named.size() == 1 && named.get(0).is("array");
    }

    private Schema ofTypes(Element schema, Facts facts, List<TypeWords.Type> named, Position position) {
        if (named.isEmpty()) {
            return new Schema.Anything(facts);
        }
        if (named.size() == 1) {
            return ofType(schema, facts, named.get(0), position);
        }
        List<Schema> members = new ArrayList<>();
        named.forEach(t -> members.add(ofType(schema, SchemaFacts.place(schema), t, Position.WHOLE)));
        return new Schema.OneOf(facts, members, Optional.empty(), new Discrimination.Undecided());
    }

    private Schema ofType(Element schema, Facts facts, TypeWords.Type type, Position position) {
        String given = schema.text("format");
        String format = given.isEmpty() ? type.format() : given;
        return switch (type.word()) {
            case "string" -> new Schema.Text(facts, format.isEmpty() ? Shapes.contentFormat(schema) : format);
            case "integer" -> new Schema.Whole(facts, format);
            case "number" -> new Schema.Decimal(facts, format);
            case "boolean" -> new Schema.Bool(facts);
            case "array" -> new Schema.ListOf(facts, items(schema));
            case "object" -> objects.read(schema, facts, position);
            default -> new Schema.Anything(facts);
        };
    }

    private Schema items(Element schema) {
        Element items = schema.get("items");
        List<Element> tuple = new ArrayList<>(items.isArray() ? items.items() : schema.array("prefixItems"));
        if (tuple.isEmpty()) {
            Schema read = items.isWritten() && !items.isArray() ? read(items) : anything(schema);
            return listedForItems(schema) ? choiceOfItems(schema, read) : read;
        }
        if (tuple.size() > Limits.TUPLE_ITEMS) {
            schema.report(
                    Code.NOT_IN_CLIENT,
                    "More than " + Limits.TUPLE_ITEMS + " kinds of items in a row; the items are any JSON.",
                    "Nothing has to be done.");
            return anything(schema);
        }
        if (items.isObject()) {
            tuple.add(items);
        }
        List<Schema> members = new ArrayList<>();
        for (Element item : tuple) {
            Schema member = read(item);
            if (members.stream().noneMatch(m -> SameType.is(m, member))) {
                members.add(member);
            }
        }
        Facts facts = SchemaFacts.place(tuple.get(0));
        return members.size() == 1
                ? members.get(0)
                : new Schema.OneOf(facts, members, Optional.empty(), new Discrimination.Undecided());
    }

    private static Schema anything(Element schema) {
        return new Schema.Anything(SchemaFacts.place(schema));
    }

    /** {@code enum} beside {@code type: array} that lists single values: meant for the items. */
    private static boolean listedForItems(Element schema) {
        List<Element> listed = schema.get("enum").items();
        return !listed.isEmpty() && listed.stream().allMatch(Element::isScalar);
    }

    private Schema choiceOfItems(Element schema, Schema read) {
        schema.get("enum")
                .report(
                        Code.MEMBER_REPAIRED,
                        "`enum` beside `type: array` lists single values; read as the values of the items.",
                        "Move `enum` into `items`.");
        List<TypeWords.Type> of = schema.get("items").isObject() ? types.of(schema.get("items")) : List.of();
        return Choices.read(schema, read.facts(), of).orElse(read);
    }
}
