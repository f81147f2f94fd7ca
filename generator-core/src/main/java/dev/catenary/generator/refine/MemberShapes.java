package dev.catenary.generator.refine;

import dev.catenary.generator.api.Discrimination.Kind;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.api.Value;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out what values of a schema look like, through references. A union that contains itself adds nothing to
 * itself.
 */
final class MemberShapes implements Schema.Cases<MemberShape> {
    /** Unions named by unions named by unions: far beyond any description, far below the stack's end. */
    private static final int DEEPEST = 200;

    private final Map<SchemaId, Schema> schemas;
    private final Map<SchemaId, MemberShape> done = new HashMap<>();
    private final Set<SchemaId> open = new HashSet<>();

    MemberShapes(Map<SchemaId, Schema> schemas) {
        this.schemas = schemas;
    }

    MemberShape of(Schema schema) {
        return schema.match(this);
    }

    @Override
    public MemberShape ref(Schema.Ref schema) {
        SchemaId id = schema.target();
        MemberShape known = done.get(id);
        if (known == null) {
            if (!schemas.containsKey(id) || open.size() > DEEPEST || !open.add(id)) {
                return MemberShape.NONE;
            }
            known = of(schemas.get(id));
            open.remove(id);
            done.put(id, known);
        }
        return known;
    }

    @Override
    public MemberShape text(Schema.Text schema) {
        return MemberShape.of(Kind.STRING);
    }

    @Override
    public MemberShape whole(Schema.Whole schema) {
        return MemberShape.of(Kind.INTEGER);
    }

    @Override
    public MemberShape decimal(Schema.Decimal schema) {
        return MemberShape.of(Kind.INTEGER, Kind.NUMBER);
    }

    @Override
    public MemberShape bool(Schema.Bool schema) {
        return MemberShape.of(Kind.BOOLEAN);
    }

    @Override
    public MemberShape choice(Schema.Choice schema) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        switch (schema.base()) {
            case TEXT -> kinds.add(Kind.STRING);
            case WHOLE -> kinds.add(Kind.INTEGER);
            case DECIMAL -> kinds.addAll(Set.of(Kind.INTEGER, Kind.NUMBER));
            case BOOL -> kinds.add(Kind.BOOLEAN);
            case MIXED -> schema.values().forEach(value -> kinds.addAll(kinds(value)));
        }
        return new MemberShape(kinds, Set.of(), Set.of(), Map.of());
    }

    private static Set<Kind> kinds(Value value) {
        if (value instanceof Value.Text) {
            return Set.of(Kind.STRING);
        }
        if (value instanceof Value.Bool) {
            return Set.of(Kind.BOOLEAN);
        }
        if (value instanceof Value.Json json) {
            return Set.of(json.value().startsWith("[") ? Kind.ARRAY : Kind.OBJECT);
        }
        return Set.of(Kind.INTEGER, Kind.NUMBER);
    }

    @Override
    public MemberShape listOf(Schema.ListOf schema) {
        return MemberShape.of(Kind.ARRAY);
    }

    @Override
    public MemberShape mapOf(Schema.MapOf schema) {
        return MemberShape.of(Kind.OBJECT);
    }

    @Override
    public MemberShape struct(Schema.Struct schema) {
        Map<String, Set<String>> constants = new LinkedHashMap<>();
        for (Schema.Property property : schema.properties()) {
            Schema value = target(property.schema());
            boolean nullable =
                    value.facts().nullable() || property.schema().facts().nullable();
            if (value instanceof Schema.Choice choice && !nullable) {
                constants.put(
                        property.wireName(),
                        choice.values().stream().map(Value::text).collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        schema.discriminator()
                .filter(d -> !d.mapping().isEmpty())
                .ifPresent(d -> constants.putIfAbsent(d.wireName(), d.mapping().keySet()));
        Set<String> declared =
                schema.properties().stream().map(Schema.Property::wireName).collect(Collectors.toSet());
        return new MemberShape(Set.of(Kind.OBJECT), declared, certain(schema), constants);
    }

    /** What every value has: a required property that is write-only is in requests alone (OAS 3.0.4 §4.7.24.2). */
    private Set<String> certain(Schema.Struct schema) {
        Set<String> names = Shapes.required(schema);
        schema.properties().stream()
                .filter(property -> property.schema().facts().writeOnly()
                        || target(property.schema()).facts().writeOnly())
                .forEach(property -> names.remove(property.wireName()));
        return names;
    }

    private Schema target(Schema schema) {
        Schema target = schema instanceof Schema.Ref ref ? schemas.get(ref.target()) : schema;
        return target == null ? schema : target;
    }

    @Override
    public MemberShape allOf(Schema.AllOf schema) {
        throw new IllegalStateException(
                "allOf is merged before unions are decided: " + schema.facts().at());
    }

    @Override
    public MemberShape oneOf(Schema.OneOf schema) {
        List<MemberShape> members = schema.members().stream().map(this::of).toList();
        MemberShape all = members.stream().reduce(MemberShape::or).orElse(MemberShape.NONE);
        return schema.discriminator()
                .map(d -> all.with(
                        d.wireName(),
                        MappedValues.of(schema, members).values().stream()
                                .flatMap(List::stream)
                                .collect(Collectors.toCollection(LinkedHashSet::new))))
                .orElse(all);
    }

    @Override
    public MemberShape anything(Schema.Anything schema) {
        return MemberShape.ANY;
    }

    @Override
    public MemberShape nothing(Schema.Nothing schema) {
        return MemberShape.NONE;
    }
}
