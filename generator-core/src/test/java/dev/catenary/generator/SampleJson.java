package dev.catenary.generator;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.api.Value;
import dev.catenary.runtime.JsonValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON that fits a schema as the description has it, before anything is made of it: what a server may well send.
 * Further down only what is required is there, so that it ends. What is write-only is there, too: servers do repeat it.
 */
final class SampleJson {
    /** From here on only what is required is there, and lists are empty. */
    private static final int FULL_LEVELS = 5;

    private static final int DEEPEST = 30;

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("date-time", "2026-06-01T08:00:00+08:00"),
            Map.entry("date", "2026-06-01"),
            Map.entry("uuid", "00000000-0000-0001-0000-000000000002"),
            Map.entry("byte", "b2N0ZXRz"),
            Map.entry("base64", "b2N0ZXRz"),
            Map.entry("binary", "b2N0ZXRz"),
            Map.entry("int64", "7"),
            Map.entry("int32", "7"),
            Map.entry("decimal", "1.5"));

    private final Api api;
    /** Which member of a union is taken. */
    private final int pick;

    SampleJson(Api api, int pick) {
        this.api = api;
        this.pick = pick;
    }

    /** Nothing fits, or only what never ends. */
    static final class NoSampleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSampleException(String message) {
            super(message);
        }
    }

    JsonValue of(Schema schema) {
        return of(schema, 0);
    }

    private JsonValue of(Schema schema, int depth) {
        if (depth > DEEPEST) {
            throw new NoSampleException("endless");
        }
        if (isOnlyNull(schema)) {
            return JsonValue.ofNull();
        }
        if (schema instanceof Schema.Ref ref) {
            return of(target(ref.target()), depth + 1);
        }
        return schema instanceof Schema.ListOf || schema instanceof Schema.MapOf || schema instanceof Schema.OneOf
                ? ofParts(schema, depth)
                : scalarOrObject(schema, depth);
    }

    /** A way to say null: nullable, and nothing else is said of it. */
    private static boolean isOnlyNull(Schema schema) {
        boolean bare = schema instanceof Schema.Anything
                || schema instanceof Schema.MapOf map && map.values() instanceof Schema.Anything
                || schema instanceof Schema.Struct struct && struct.properties().isEmpty();
        return bare && schema.facts().nullable();
    }

    private JsonValue ofParts(Schema schema, int depth) {
        boolean full = depth < FULL_LEVELS;
        if (schema instanceof Schema.ListOf list) {
            return JsonValue.of(full ? List.of(of(list.items(), depth + 1)) : List.of());
        }
        return schema instanceof Schema.MapOf map
                ? JsonValue.of(full ? Map.of("key", of(map.values(), depth + 1)) : Map.of())
                : union((Schema.OneOf) schema, depth);
    }

    private JsonValue scalarOrObject(Schema schema, int depth) {
        if (schema instanceof Schema.Text text) {
            return JsonValue.of(TEXTS.getOrDefault(text.format(), "text"));
        }
        if (schema instanceof Schema.Whole) {
            return JsonValue.of(7L);
        }
        if (schema instanceof Schema.Decimal decimal) {
            // Some descriptions say "number" of what is an integer by its format.
            return decimal.format().startsWith("int") ? JsonValue.of(7L) : JsonValue.of(new BigDecimal("1.5"));
        }
        if (schema instanceof Schema.Bool) {
            return JsonValue.of(true);
        }
        if (schema instanceof Schema.Choice choice) {
            return value(choice.values().get(0));
        }
        if (schema instanceof Schema.Anything) {
            return JsonValue.of("any");
        }
        if (schema instanceof Schema.Nothing) {
            throw new NoSampleException("nothing");
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Set<String> required = new HashSet<>();
        required(schema, required, new HashSet<>());
        object(schema, depth, members, required, new HashSet<>());
        // What is demanded and nowhere described may be anything.
        required.forEach(name -> members.putIfAbsent(name, JsonValue.of("any")));
        return JsonValue.of(members);
    }

    private Schema target(SchemaId id) {
        Schema target = api.schemas().get(id);
        if (target == null) {
            throw new NoSampleException("no " + id);
        }
        return target;
    }

    private static JsonValue value(Value value) {
        if (value instanceof Value.Text text) {
            return JsonValue.of(text.value());
        }
        return JsonValue.parse(value.text());
    }

    private JsonValue union(Schema.OneOf union, int depth) {
        Schema member = union.members().get(Math.min(pick, union.members().size() - 1));
        JsonValue sample = of(member, depth + 1);
        if (union.discriminator().isPresent() && member instanceof Schema.Ref ref && sample.raw() instanceof Map) {
            Map<String, JsonValue> members = new LinkedHashMap<>(sample.members());
            members.put(
                    union.discriminator().get().wireName(),
                    JsonValue.of(name(union.discriminator().get(), ref.target())));
            return JsonValue.of(members);
        }
        return sample;
    }

    private static String name(Schema.Discriminator discriminator, SchemaId target) {
        return discriminator.mapping().entrySet().stream()
                .filter(entry -> entry.getValue().equals(target))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(target.toString().replaceAll(".*/", ""));
    }

    /** What the parts of an object demand together: one may demand what another has. */
    private void required(Schema schema, Set<String> names, Set<SchemaId> seen) {
        if (schema instanceof Schema.Ref ref && seen.add(ref.target())) {
            required(target(ref.target()), names, seen);
        } else if (schema instanceof Schema.AllOf all) {
            all.members().forEach(member -> required(member, names, seen));
        } else if (schema instanceof Schema.Struct struct) {
            names.addAll(struct.alsoRequired());
            struct.properties().stream().filter(Schema.Property::required).forEach(p -> names.add(p.wireName()));
        }
    }

    private void object(
            Schema schema, int depth, Map<String, JsonValue> members, Set<String> required, Set<SchemaId> seen) {
        if (schema instanceof Schema.Ref ref) {
            if (seen.add(ref.target())) {
                object(target(ref.target()), depth, members, required, seen);
            }
        } else if (schema instanceof Schema.AllOf all) {
            all.members().forEach(member -> object(member, depth, members, required, seen));
        } else if (schema instanceof Schema.Struct struct) {
            for (Schema.Property property : struct.properties()) {
                if (depth < FULL_LEVELS || required.contains(property.wireName())) {
                    members.merge(property.wireName(), of(property.schema(), depth + 1), SampleJson::both);
                }
            }
        } else if (!(schema instanceof Schema.MapOf || schema instanceof Schema.Anything)) {
            JsonValue sample = schema instanceof Schema.OneOf union ? union(union, depth) : of(schema, depth + 1);
            if (!(sample.raw() instanceof Map)) {
                throw new NoSampleException("an object that is " + sample);
            }
            members.putAll(sample.members());
        }
    }

    /** What fits two schemas of one property: all members of both objects. */
    private static JsonValue both(JsonValue one, JsonValue other) {
        if (!(one.raw() instanceof Map && other.raw() instanceof Map)) {
            return other;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(one.members());
        other.members().forEach((name, member) -> members.merge(name, member, SampleJson::both));
        return JsonValue.of(members);
    }
}
