package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.api.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Models: the names and types of properties, and what the builder does with them. */
final class ObjectPlanner {
    private ObjectPlanner() {}

    static void plan(Registry registry, Schema.Struct struct, ClassName name, SchemaId id) {
        Map<String, Value> constants = discriminatorValues(registry, struct, id);
        List<Field> fields = fields(registry, struct, name, constants);
        Optional<Typed> additional = struct.additional()
                .filter(schema -> !(schema instanceof Schema.Anything))
                .map(schema -> registry.typing().of(schema, Site.in(name, "Additional")));
        registry.add(new ObjectType(
                name,
                fields,
                additional,
                directBases(registry, struct),
                registry.isBuilt(struct),
                struct.facts().doc()));
    }

    /** The fields of an object whose inline types lie in {@code owner}. */
    static List<Field> fields(Registry registry, Schema.Struct struct, ClassName owner, Map<String, Value> constants) {
        registry.layout().nestedScope(owner).reserve("Builder");
        Scope scope = Scope.ofMembers();
        Map<Schema.Property, String> names = scope.claimAll(
                struct.properties(),
                Schema.Property::wireName,
                property -> ReservedNames.data(Naming.member(property.wireName())));
        List<Field> fields = new ArrayList<>();
        for (Schema.Property property : struct.properties()) {
            Site site = Site.in(owner, Naming.type(property.wireName()));
            Value constant = constants.get(property.wireName());
            registry.named(
                    property.wireName(),
                    ReservedNames.data(Naming.member(property.wireName())),
                    names.get(property),
                    property.schema().facts().at());
            fields.add(field(registry, property, names.get(property), site, constant, scope));
        }
        return fields;
    }

    private static Field field(
            Registry registry, Schema.Property property, String name, Site site, Value constant, Scope scope) {
        Typing typing = registry.typing();
        Typed typed = typing.of(property.schema(), site);
        Facts facts = typing.facts(property.schema());
        boolean nullable = typing.isNullable(property.schema());
        boolean threeStates = nullable && !property.required();
        boolean twoSetters = nullable && typed.model().isPresent();
        return new Field(
                name,
                property.wireName(),
                typed,
                property.required(),
                nullable,
                new Field.Access(facts.readOnly(), facts.writeOnly(), isSecret(property.schema(), facts)),
                threeStates ? Optional.of(scope.claim(name + "Field", property.wireName())) : Optional.empty(),
                twoSetters ? Optional.of(scope.claim(name + "Null", property.wireName())) : Optional.empty(),
                typed.items().map(items -> scope.claim(Naming.adder(name), property.wireName())),
                Optional.ofNullable(constant).or(() -> onlyValue(property.schema())),
                property.required() ? Optional.empty() : facts.fallback(),
                registry.xml().property(property.schema()),
                facts.doc());
    }

    private static boolean isSecret(Schema schema, Facts facts) {
        return facts.writeOnly()
                || schema instanceof Schema.Text text && text.format().equals("password");
    }

    /** Inline single-value enums and {@code const} have a plain type, and fill themselves in. */
    private static Optional<Value> onlyValue(Schema schema) {
        return schema instanceof Schema.Choice choice
                        && choice.values().size() == 1
                        && choice.base() != Schema.Base.MIXED
                ? Optional.of(choice.values().get(0))
                : Optional.empty();
    }

    /** The value by which each hierarchy knows this type: the builder writes it, a reader keeps what it read. */
    private static Map<String, Value> discriminatorValues(Registry registry, Schema.Struct struct, SchemaId id) {
        Map<String, Value> values = new HashMap<>();
        for (SchemaId base : id == null ? List.<SchemaId>of() : struct.bases()) {
            if (registry.schema(base) instanceof Schema.Struct s
                    && s.discriminator().isPresent()) {
                s.discriminator().get().mapping().forEach((value, target) -> {
                    if (target.equals(id)) {
                        values.putIfAbsent(s.discriminator().get().wireName(), new Value.Text(value));
                    }
                });
            }
        }
        return values;
    }

    /** The hierarchies that this one belongs to, without those that another of them already belongs to. */
    static List<ClassName> directBases(Registry registry, Schema.Struct struct) {
        Set<SchemaId> direct = new LinkedHashSet<>(struct.bases());
        for (SchemaId base : struct.bases()) {
            if (registry.schema(base) instanceof Schema.Struct s) {
                direct.removeAll(s.bases());
            }
        }
        return direct.stream()
                .filter(base -> registry.schema(base) instanceof Schema.Struct s
                        && s.discriminator().isPresent())
                .map(base -> (ClassName) registry.typing().component(base).type())
                .toList();
    }
}
