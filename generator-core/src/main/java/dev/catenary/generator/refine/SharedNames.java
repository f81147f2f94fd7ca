package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Names shared shapes by what most places call them. Components keep their names; of several shapes with one name the
 * most frequent has it, and the others say more: what they lie in, then what is special about them, at last a tail
 * made from where they are. Never an ordinal, so that no name depends on how many others there are.
 */
final class SharedNames {
    private final Map<InlineType, SchemaId> ids = new IdentityHashMap<>();
    private final Map<Object, Set<String>> taken = new HashMap<>();
    private final Map<String, List<InlineType>> rivals = new HashMap<>();

    private SharedNames() {}

    /** @param components their names are not free */
    static Map<InlineType, SchemaId> of(List<InlineType> types, Collection<SchemaId> components) {
        SharedNames names = new SharedNames();
        Set<String> models = names.taken.computeIfAbsent(SharedNames.class, home -> new HashSet<>());
        for (SchemaId id : components) {
            models.add(key(words(id.name())));
            models.add(key(words(id.name() + " item")));
        }
        List<InlineType> ordered = new ArrayList<>(types);
        ordered.sort(Comparator.comparing((InlineType type) -> -type.count()).thenComparing(InlineType::first));
        ordered.forEach(names::keep);
        ordered.forEach(type -> names.rivals
                .computeIfAbsent(key(words(type.name())), key -> new ArrayList<>())
                .add(type));
        Map<InlineType, String> simple = new IdentityHashMap<>();
        ordered.stream().filter(type -> type.locked().isEmpty()).forEach(type -> simple.put(type, names.claim(type)));
        ordered.forEach(type -> names.id(type, simple));
        return names.ids;
    }

    /** A name once given is given first. */
    private void keep(InlineType type) {
        type.locked().ifPresent(id -> {
            ids.put(type, id);
            Object home = id.home().isPresent() ? type.home().orElse(SharedNames.class) : SharedNames.class;
            taken.computeIfAbsent(home, key -> new HashSet<>()).add(key(words(id.name())));
        });
    }

    private SchemaId id(InlineType type, Map<InlineType, String> simple) {
        SchemaId known = ids.get(type);
        if (known == null) {
            Optional<SchemaId> home = type.home()
                    .map(around -> around instanceof InlineType outer ? id(outer, simple) : (SchemaId) around);
            known = SchemaId.shared(home, simple.get(type));
            ids.put(type, known);
        }
        return known;
    }

    private String claim(InlineType type) {
        Set<String> here = taken.computeIfAbsent(type.home().orElse(SharedNames.class), home -> new HashSet<>());
        List<String> wishes = wishes(type);
        for (String wish : wishes) {
            if (here.add(key(wish))) {
                return wish;
            }
        }
        String last = wishes.get(0);
        String raw = type.first();
        String name = last + tail(raw);
        while (!here.add(key(name))) {
            raw += "#";
            name = last + tail(raw);
        }
        return name;
    }

    /** Names in the order of preference; none is empty, and the first is the shortest. */
    private List<String> wishes(InlineType type) {
        String base = words(type.name());
        String name = base.isEmpty() ? "Value" : base;
        List<String> wishes = new ArrayList<>();
        if (type.home().isPresent()) {
            type.onlyRole()
                    .map(role -> role.equals("response") ? "WellformedResponse" : words(role + " response"))
                    .ifPresent(wishes::add);
        }
        wishes.add(name);
        Optional<String> owned = prefixed(type.owner(), name);
        if (type.isOwned()) {
            owned.ifPresent(wishes::add);
        }
        special(type, name).forEach(wishes::add);
        owned.ifPresent(wishes::add);
        prefixed(type.root(), name).ifPresent(wishes::add);
        return wishes;
    }

    /** Unless it would say the same twice. */
    private static Optional<String> prefixed(String owner, String name) {
        String prefix = words(owner);
        return prefix.isEmpty() || key(name).startsWith(key(prefix)) ? Optional.empty() : Optional.of(prefix + name);
    }

    /** What tells a shape from others of its name. */
    private List<String> special(InlineType type, String name) {
        if (type.example() instanceof Schema.Choice choice) {
            String values = String.join(
                    " ", choice.values().stream().map(value -> value.text()).toList());
            boolean fewWords = choice.values().size() <= 3 && values.length() <= 30;
            return fewWords ? List.of(name + words(values)) : List.of();
        }
        if (type.example() instanceof Schema.OneOf union) {
            return union.members().size() > 3
                    ? List.of()
                    : alternatives(union).map(SharedNames::words).stream().toList();
        }
        List<InlineType> others = rivals.get(key(words(type.name()))).stream()
                .filter(other -> other != type && other.example() instanceof Schema.Struct)
                .toList();
        List<String> special = new ArrayList<>();
        missing((Schema.Struct) type.example(), others).limit(1).forEach(special::add);
        missing((Schema.Struct) type.example(), others.stream().limit(1).toList())
                .forEach(special::add);
        return special.stream()
                .map(property -> name + words("with " + property))
                .toList();
    }

    /** The properties that none of the others has, required ones first. */
    private static Stream<String> missing(Schema.Struct struct, List<InlineType> others) {
        Set<String> known = others.stream()
                .flatMap(other -> ((Schema.Struct) other.example()).properties().stream())
                .map(Schema.Property::wireName)
                .collect(Collectors.toSet());
        return struct.properties().stream()
                .filter(property -> !known.contains(property.wireName()))
                .sorted(Comparator.comparing((Schema.Property property) -> !property.required())
                        .thenComparing(Schema.Property::wireName))
                .map(Schema.Property::wireName);
    }

    /** {@code text or customer}, if all members have names. */
    private static Optional<String> alternatives(Schema.OneOf union) {
        List<String> names = new ArrayList<>();
        for (Schema member : union.members()) {
            String name = member instanceof Schema.Ref ref
                    ? ref.target().name()
                    : member instanceof Schema.Text
                            ? "string"
                            : member instanceof Schema.Whole
                                    ? "integer"
                                    : member instanceof Schema.Decimal
                                            ? "number"
                                            : member instanceof Schema.Bool ? "boolean" : "";
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name);
        }
        return Optional.of(String.join(" or ", names));
    }

    /** Letters and digits, each word with a capital: a name that needs no escape in a pointer. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        boolean start = true;
        for (int c : text.codePoints().toArray()) {
            boolean part = Character.isLetterOrDigit(c);
            if (part) {
                words.appendCodePoint(start ? Character.toUpperCase(c) : c);
            }
            start = !part;
        }
        return words.toString();
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String tail(String raw) {
        CRC32 crc = new CRC32();
        crc.update(raw.getBytes(StandardCharsets.UTF_8));
        StringBuilder tail = new StringBuilder("_");
        for (long rest = crc.getValue(), i = 0; i < 4; i++, rest /= 26) {
            tail.append((char) ('a' + rest % 26));
        }
        return tail.toString();
    }
}
