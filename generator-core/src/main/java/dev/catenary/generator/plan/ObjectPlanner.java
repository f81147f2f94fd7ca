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
        List<Typed> types = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (Schema.Property property : struct.properties()) {
            Typed type = registry.typing().of(property.schema(), Site.in(owner, Naming.type(property.wireName())));
            types.add(type);
            members.add(member(registry, property, type));
        }
        MemberNames kept = kept(registry, struct, owner);
        List<Member.Named> names = kept.claim(Scope.ofMembers(), members, ReservedNames::isData);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Schema.Property property = struct.properties().get(i);
            Member member = members.get(i);
            String name = names.get(i).name();
            if (!kept.before(member.key()).equals(Optional.of(name))) {
                registry.named(
                        property.wireName(),
                        member.wanted(),
                        name,
                        property.schema().facts().at());
            }
            fields.add(field(registry, property, names.get(i), types.get(i), constants.get(property.wireName())));
        }
        return fields;
    }

    /** The names that properties had here; those that are new here are called as in the hierarchies that this belongs to. */
    private static MemberNames kept(Registry registry, Schema.Struct struct, ClassName owner) {
        MemberNames kept = registry.names().members(owner);
        for (ClassName base : directBases(registry, struct)) {
            kept = kept.or(registry.names().members(HierarchyPlanner.other(base)));
        }
        return kept;
    }

    private static Member member(Registry registry, Schema.Property property, Typed type) {
        boolean nullable = registry.typing().isNullable(property.schema());
        List<Member.Derived> derived = new ArrayList<>();
        if (nullable && !property.required()) {
            derived.add(Member.Derived.PRESENCE);
        }
        if (nullable && type.model().isPresent()) {
            derived.add(Member.Derived.NULLER);
        }
        if (type.items().isPresent()) {
            derived.add(Member.Derived.ADDER);
        }
        return Member.ofData(property.wireName(), derived);
    }

    private static Field field(
            Registry registry, Schema.Property property, Member.Named named, Typed typed, Value constant) {
        Facts facts = registry.typing().facts(property.schema());
        return new Field(
                named.name(),
                property.wireName(),
                typed,
                property.required(),
                registry.typing().isNullable(property.schema()),
                new Field.Access(facts.readOnly(), facts.writeOnly(), isSecret(property.schema(), facts)),
                named.of(Member.Derived.PRESENCE),
                named.of(Member.Derived.NULLER),
                named.of(Member.Derived.ADDER),
                Optional.ofNullable(constant).or(() -> onlyValue(property.schema())),
                false,
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
