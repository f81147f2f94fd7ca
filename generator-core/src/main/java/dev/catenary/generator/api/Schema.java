package dev.catenary.generator.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shape of a JSON value. Recursion only goes through {@link Ref}. After {@code refine} there is no {@link AllOf} left,
 * and every {@link OneOf} has its {@link Discrimination} decided.
 */
public sealed interface Schema {
    Facts facts();

    Schema withFacts(Facts facts);

    <R> R match(Cases<R> cases);

    /** The schemas that it is made of, not counting what a reference or a discriminator names. */
    default List<Schema> parts() {
        return List.of();
    }

    /** A named schema; {@code facts} are those that stand beside the reference and hold in addition. */
    record Ref(Facts facts, SchemaId target) implements Schema {
        @Override
        public Ref withFacts(Facts newFacts) {
            return new Ref(newFacts, target);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ref(this);
        }
    }

    /** A string; {@code format} may be empty. {@code binary} means bytes, {@code byte} Base64 text. */
    record Text(Facts facts, String format) implements Schema {
        @Override
        public Text withFacts(Facts newFacts) {
            return new Text(newFacts, format);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** {@code type: integer}. */
    record Whole(Facts facts, String format) implements Schema {
        @Override
        public Whole withFacts(Facts newFacts) {
            return new Whole(newFacts, format);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whole(this);
        }
    }

    /** {@code type: number}. */
    record Decimal(Facts facts, String format) implements Schema {
        @Override
        public Decimal withFacts(Facts newFacts) {
            return new Decimal(newFacts, format);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decimal(this);
        }
    }

    record Bool(Facts facts) implements Schema {
        @Override
        public Bool withFacts(Facts newFacts) {
            return new Bool(newFacts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bool(this);
        }
    }

    /**
     * {@code enum} or {@code const}.
     *
     * @param base the declared type's kind: what a value outside the list looks like
     * @param values distinct, without null (null makes the schema nullable), in order
     * @param labels what is said of values, in their order; what says nothing is dropped: a name that is the value itself,
     *     labels of other values, and empty ones
     */
    record Choice(Facts facts, Base base, List<Value> values, Map<Value, Label> labels) implements Schema {
        public Choice {
            values = List.copyOf(values);
            labels = labelsOf(values, labels);
        }

        public Choice(Facts facts, Base base, List<Value> values) {
            this(facts, base, values, Map.of());
        }

        private static Map<Value, Label> labelsOf(List<Value> values, Map<Value, Label> labels) {
            if (labels.isEmpty()) {
                return Map.of();
            }
            Map<Value, Label> kept = new LinkedHashMap<>();
            for (Value value : values) {
                Label label = labels.getOrDefault(value, Label.NONE);
                Label plain = label.name().equals(value.text()) ? new Label("", label.doc()) : label;
                if (!plain.isEmpty()) {
                    kept.put(value, plain);
                }
            }
            return Collections.unmodifiableMap(kept);
        }

        @Override
        public Choice withFacts(Facts newFacts) {
            return new Choice(newFacts, base, values, labels);
        }

        public Choice withLabels(Map<Value, Label> newLabels) {
            return new Choice(facts, base, values, newLabels);
        }

        /** What is said of the value; empty where nothing is. */
        public Label label(Value value) {
            return labels.getOrDefault(value, Label.NONE);
        }

        /** This schema, the gaps of its labels filled from others; the schema itself where they say nothing new. */
        public Choice completed(Map<Value, Label> others) {
            if (others.isEmpty()) {
                return this;
            }
            Map<Value, Label> all = new LinkedHashMap<>(others);
            labels.forEach((value, label) -> all.put(value, label.or(others.getOrDefault(value, Label.NONE))));
            Choice completed = withLabels(all);
            return completed.labels.equals(labels) ? this : completed;
        }

        /** This schema with what its values are called, but without what is said of them. */
        public Choice named() {
            Map<Value, Label> names = new LinkedHashMap<>();
            labels.forEach((value, label) -> names.put(value, new Label(label.name(), Doc.NONE)));
            return labels.isEmpty() ? this : withLabels(names);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /** What the values of a {@link Choice} are. */
    enum Base {
        TEXT,
        WHOLE,
        DECIMAL,
        BOOL,
        MIXED
    }

    /** An array. */
    record ListOf(Facts facts, Schema items) implements Schema {
        public ListOf {
            Objects.requireNonNull(items, "items");
        }

        @Override
        public List<Schema> parts() {
            return List.of(items);
        }

        @Override
        public ListOf withFacts(Facts newFacts) {
            return new ListOf(newFacts, items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listOf(this);
        }
    }

    /** An object without named properties: free-form when {@code values} is {@link Anything}. */
    record MapOf(Facts facts, Schema values) implements Schema {
        public MapOf {
            Objects.requireNonNull(values, "values");
        }

        @Override
        public List<Schema> parts() {
            return List.of(values);
        }

        @Override
        public MapOf withFacts(Facts newFacts) {
            return new MapOf(newFacts, values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapOf(this);
        }
    }

    /**
     * An object with named properties.
     *
     * @param alsoRequired names in {@code required} that are no property of this schema: another member of an
     *     {@code allOf} may declare them
     * @param additional the schema of further properties, if the description gives one ({@code true} gives none)
     * @param discriminator present on a base whose subtypes are told apart by a property
     * @param bases the discriminated bases this one extends; filled by {@code refine}
     */
    record Struct(
            Facts facts,
            List<Property> properties,
            List<String> alsoRequired,
            Optional<Schema> additional,
            Optional<Discriminator> discriminator,
            List<SchemaId> bases)
            implements Schema {
        public Struct {
            properties = List.copyOf(properties);
            alsoRequired = List.copyOf(alsoRequired);
            bases = List.copyOf(bases);
        }

        @Override
        public List<Schema> parts() {
            return Stream.concat(properties.stream().map(Property::schema), additional.stream())
                    .toList();
        }

        @Override
        public Struct withFacts(Facts newFacts) {
            return new Struct(newFacts, properties, alsoRequired, additional, discriminator, bases);
        }

        /** The property of this name, if it is declared here. */
        public Optional<Property> property(String wireName) {
            return properties.stream()
                    .filter(p -> p.wireName().equals(wireName))
                    .findFirst();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.struct(this);
        }
    }

    /** A named member of an object. */
    record Property(String wireName, Schema schema, boolean required) {
        public Property withSchema(Schema newSchema) {
            return new Property(wireName, newSchema, required);
        }
    }

    /**
     * {@code discriminator}. The mapping is as the description gives it until {@code refine} completes it.
     *
     * @param mapping value to schema, in order; unresolvable targets are left out with a warning
     * @param usual the schema of values that lack the property, or have it with another value, if that is said
     */
    record Discriminator(String wireName, Map<String, SchemaId> mapping, Optional<SchemaId> usual) {
        public Discriminator {
            mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        }

        public Discriminator(String wireName, Map<String, SchemaId> mapping) {
            this(wireName, mapping, Optional.empty());
        }

        /** Every schema that it names. */
        public List<SchemaId> targets() {
            return Stream.concat(mapping.values().stream(), usual.stream()).toList();
        }
    }

    /** All members hold at once; properties beside {@code allOf} are its last member. Gone after {@code refine}. */
    record AllOf(Facts facts, List<Schema> members, Optional<Discriminator> discriminator) implements Schema {
        public AllOf {
            members = List.copyOf(members);
        }

        @Override
        public List<Schema> parts() {
            return members;
        }

        @Override
        public AllOf withFacts(Facts newFacts) {
            return new AllOf(newFacts, members, discriminator);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf(this);
        }
    }

    /** {@code oneOf} or {@code anyOf}. */
    record OneOf(Facts facts, List<Schema> members, Optional<Discriminator> discriminator, Discrimination by)
            implements Schema {
        public OneOf {
            members = List.copyOf(members);
        }

        @Override
        public List<Schema> parts() {
            return members;
        }

        @Override
        public OneOf withFacts(Facts newFacts) {
            return new OneOf(newFacts, members, discriminator, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** Any JSON value. */
    record Anything(Facts facts) implements Schema {
        @Override
        public Anything withFacts(Facts newFacts) {
            return new Anything(newFacts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anything(this);
        }
    }

    /** {@code type: "null"} or {@code enum: [null]}: only null. */
    record Nothing(Facts facts) implements Schema {
        @Override
        public Nothing withFacts(Facts newFacts) {
            return new Nothing(newFacts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(this);
        }
    }

    /** One answer for each kind: a new kind does not compile until every room has answered. */
    interface Cases<R> {
        R ref(Ref schema);

        R text(Text schema);

        R whole(Whole schema);

        R decimal(Decimal schema);

        R bool(Bool schema);

        R choice(Choice schema);

        R listOf(ListOf schema);

        R mapOf(MapOf schema);

        R struct(Struct schema);

        R allOf(AllOf schema);

        R oneOf(OneOf schema);

        R anything(Anything schema);

        R nothing(Nothing schema);
    }
}
