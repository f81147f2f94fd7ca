package dev.catenary.generator.refine;

import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives equal shapes the same number. Equal means: the same JSON, or XML, is valid and reads the same. Texts, titles and places
 * do not count, nor does the order of properties; what a reference names counts by its place. Names that an enum gives its
 * values do count: as one type, it could only have the constants of one of them.
 *
 * <p>A shape is described by its own words and the numbers of its parts, so that the whole takes time in proportion to
 * the description, however deep shapes lie in each other.
 */
final class ShapeNumbers implements Schema.Cases<List<Object>> {
    private final Map<Schema, Integer> known = new IdentityHashMap<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();

    /** The number of a shape, whatever its own facts: two places may differ in whether null is allowed there. */
    int of(Schema schema) {
        Integer number = known.get(schema);
        if (number == null) {
            number = number(schema.match(this));
            known.put(schema, number);
        }
        return number;
    }

    private int number(List<Object> shape) {
        Integer next = numbers.size();
        Integer number = numbers.putIfAbsent(shape, next);
        return number == null ? next : number;
    }

    /** A part counts with those of its facts that a reader or writer sees. */
    int part(Schema schema) {
        Facts facts = schema.facts();
        return number(List.of(
                of(schema), facts.nullable(), facts.readOnly(), facts.writeOnly(), facts.fallback(), facts.xml()));
    }

    Optional<Integer> part(Optional<Schema> schema) {
        return schema.map(this::part);
    }

    @Override
    public List<Object> ref(Schema.Ref schema) {
        return List.of("ref", schema.target());
    }

    @Override
    public List<Object> text(Schema.Text schema) {
        return List.of("text", schema.format());
    }

    @Override
    public List<Object> whole(Schema.Whole schema) {
        return List.of("whole", schema.format());
    }

    @Override
    public List<Object> decimal(Schema.Decimal schema) {
        return List.of("decimal", schema.format());
    }

    @Override
    public List<Object> bool(Schema.Bool schema) {
        return List.of("bool");
    }

    @Override
    public List<Object> choice(Schema.Choice schema) {
        return List.of("choice", schema.base(), schema.values(), schema.named().labels());
    }

    @Override
    public List<Object> listOf(Schema.ListOf schema) {
        return List.of("list", part(schema.items()));
    }

    @Override
    public List<Object> mapOf(Schema.MapOf schema) {
        return List.of("map", part(schema.values()));
    }

    @Override
    public List<Object> struct(Schema.Struct schema) {
        List<Object> shape = new ArrayList<>(List.of("struct"));
        schema.properties().stream()
                .sorted(Comparator.comparing(Schema.Property::wireName))
                .forEach(property -> {
                    shape.add(property.wireName());
                    shape.add(property.required());
                    shape.add(part(property.schema()));
                });
        shape.add(schema.alsoRequired().stream().sorted().toList());
        shape.add(part(schema.additional()));
        shape.add(schema.discriminator());
        shape.add(schema.bases());
        return shape;
    }

    @Override
    public List<Object> allOf(Schema.AllOf schema) {
        throw new IllegalStateException(
                "allOf is merged before shapes are compared: " + schema.facts().at());
    }

    @Override
    public List<Object> oneOf(Schema.OneOf schema) {
        List<Object> shape = new ArrayList<>(List.of("union", schema.discriminator(), schema.by()));
        schema.members().forEach(member -> shape.add(part(member)));
        return shape;
    }

    @Override
    public List<Object> anything(Schema.Anything schema) {
        return List.of("anything");
    }

    @Override
    public List<Object> nothing(Schema.Nothing schema) {
        return List.of("nothing");
    }
}
