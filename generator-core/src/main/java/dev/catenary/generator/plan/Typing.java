package dev.catenary.generator.plan;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.api.Discrimination;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.plan.Typed.Codec;
import dev.catenary.generator.problem.Code;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which Java type a schema is: formats, boxing, nullness of items, and which schemas become types of their own. */
final class Typing {
    static final ClassName JSON_VALUE = ClassName.get("dev.catenary.runtime", "JsonValue");
    static final ClassName BINARY = ClassName.get("dev.catenary.runtime", "Binary");
    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    static final Typed STRING = Typed.builtIn(String.class, "STRING");
    static final Typed JSON = new Typed(JSON_VALUE, new Codec.BuiltIn("JSON"));
    static final Typed INT64 = Typed.builtIn(Long.class, "INT64");
    static final Typed DECIMAL = Typed.builtIn(BigDecimal.class, "DECIMAL");
    static final Typed BOOLEAN = Typed.builtIn(Boolean.class, "BOOLEAN");

    private final Registry registry;
    private final Formats formats;
    private final Map<SchemaId, Typed> components = new HashMap<>();
    private final Map<Schema, Map<Site, Typed>> inline = new IdentityHashMap<>();
    private final Set<SchemaId> open = new HashSet<>();

    Typing(Registry registry) {
        this.registry = registry;
        this.formats = Formats.of(registry.settings().formats(), registry.problems());
    }

    /** The type of a schema; plans a type of its own at the site if it needs one. */
    Typed of(Schema schema, Site site) {
        return schema.match(new ByKind(site));
    }

    /** The same with {@code null} among its values: items of lists, values of maps, whole bodies. */
    Typed element(Schema schema, Site site) {
        Typed plain = of(schema, site);
        boolean nullable = isNullable(schema)
                && !(plain.codec() instanceof Codec.BuiltIn b && b.constant().equals("JSON"));
        return nullable ? new Typed(plain.type().annotated(NULLABLE), new Codec.OrNull(plain.codec())) : plain;
    }

    /** Whether JSON null is allowed, here or by the named schema. */
    boolean isNullable(Schema schema) {
        if (schema instanceof Schema.Nothing || schema.facts().nullable()) {
            return true;
        }
        Schema target = schema instanceof Schema.Ref ref ? registry.schema(ref.target()) : null;
        return target != null && target.facts().nullable();
    }

    /** Facts at the place of use, completed by those of the named schema. */
    Facts facts(Schema schema) {
        Schema target = schema instanceof Schema.Ref ref ? registry.schema(ref.target()) : null;
        return target == null ? schema.facts() : schema.facts().or(target.facts());
    }

    /** The type of a component; array, map and primitive components have none of their own. */
    Typed component(SchemaId id) {
        Typed known = components.get(id);
        if (known != null) {
            return known;
        }
        Schema schema = registry.schema(id);
        if (schema == null || !open.add(id)) {
            return JSON;
        }
        String name = Naming.type(id.name());
        Typed typed = hasOwnType(schema)
                ? own(schema, registry.place(id, name), id)
                : of(schema, Site.component(name + "Item"));
        open.remove(id);
        components.put(id, typed);
        return typed;
    }

    private static boolean hasOwnType(Schema schema) {
        return schema instanceof Schema.Struct
                || schema instanceof Schema.OneOf
                || schema instanceof Schema.Choice choice && EnumPlanner.isOpenEnum(choice);
    }

    /** Plans a type under this name. Its name is known before its parts, so that it may contain itself. */
    private Typed own(Schema schema, ClassName name, SchemaId id) {
        boolean builder =
                schema instanceof Schema.Struct struct && struct.discriminator().isEmpty() && registry.isBuilt(schema);
        Typed typed = new Typed(name, new Codec.OfType(name, builder));
        if (id != null) {
            components.put(id, typed);
            registry.home(id, name);
        }
        registry.later(() -> TypePlanner.plan(registry, schema, name, id));
        return typed;
    }

    /** An inline schema has one type in each place, however often that is asked for. */
    private Typed inline(Schema schema, Site site) {
        return inline.computeIfAbsent(schema, any -> new HashMap<>())
                .computeIfAbsent(
                        site,
                        at -> own(schema, registry.place(at, schema.facts().at().pointer()), null));
    }

    static Typed list(Typed items) {
        return new Typed(
                ParameterizedTypeName.get(ClassName.get(List.class), items.type()), new Codec.ListOf(items.codec()));
    }

    private static Typed map(Typed values) {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), values.type());
        return new Typed(type, new Codec.MapOf(values.codec()));
    }

    /** The type of each kind of schema. */
    private final class ByKind implements Schema.Cases<Typed> {
        private final Site site;

        ByKind(Site site) {
            this.site = site;
        }

        @Override
        public Typed ref(Schema.Ref schema) {
            registry.names().reference(schema);
            return component(schema.target());
        }

        @Override
        public Typed text(Schema.Text schema) {
            return formats.text(schema.format());
        }

        @Override
        public Typed whole(Schema.Whole schema) {
            return formats.number(schema.format(), INT64, schema.facts().at());
        }

        @Override
        public Typed decimal(Schema.Decimal schema) {
            return formats.number(schema.format(), DECIMAL, schema.facts().at());
        }

        @Override
        public Typed bool(Schema.Bool schema) {
            return BOOLEAN;
        }

        @Override
        public Typed choice(Schema.Choice schema) {
            if (EnumPlanner.isTooLarge(schema)) {
                registry.problems()
                        .add(
                                Code.NOT_IN_CLIENT,
                                schema.facts().at(),
                                "An enum of " + schema.values().size() + " values has no constants: a class holds "
                                        + EnumPlanner.MOST_CONSTANTS + "; it is its raw value.",
                                "Nothing has to be done.");
            }
            return EnumPlanner.isOpenEnum(schema) && schema.values().size() > 1
                    ? inline(schema, site)
                    : EnumPlanner.base(schema);
        }

        @Override
        public Typed listOf(Schema.ListOf schema) {
            return list(element(schema.items(), site));
        }

        @Override
        public Typed mapOf(Schema.MapOf schema) {
            return map(element(schema.values(), site));
        }

        @Override
        public Typed struct(Schema.Struct schema) {
            return inline(schema, site);
        }

        @Override
        public Typed allOf(Schema.AllOf schema) {
            throw new IllegalStateException(
                    "allOf is merged before planning: " + schema.facts().at());
        }

        @Override
        public Typed oneOf(Schema.OneOf schema) {
            if (schema.by() instanceof Discrimination.Undecided) {
                throw new IllegalStateException(
                        "a union is decided before planning: " + schema.facts().at());
            }
            return inline(schema, site);
        }

        @Override
        public Typed anything(Schema.Anything schema) {
            return JSON;
        }

        @Override
        public Typed nothing(Schema.Nothing schema) {
            return JSON;
        }
    }
}
