package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a union is read and written. Its variants are tried in their order; the first whose signs are all there, and whose codec takes
 * the value, is it. A model that has its signs and lacks nothing required goes before those that lack something, and among variants
 * of the same signs the one that the value fits best. Where the kind of the value decides, it is read as it streams in; otherwise it
 * is held in memory first.
 *
 * @param <U> the union
 */
public final class UnionType<U> implements Codec<U> {
    private final String name;
    private final Consumer<Variants<U>> define;
    private final Object defining = new Object();
    private volatile @Nullable Table table;

    private UnionType(String name, Consumer<Variants<U>> define) {
        this.name = name;
        this.define = define;
    }

    /** A union of that name; {@code define} names the variants and runs once, at first use. */
    public static <U> UnionType<U> of(String name, Consumer<Variants<U>> define) {
        return new UnionType<>(name, define);
    }

    /** The union's name. */
    public String name() {
        return name;
    }

    /**
     * Reads a value from JSON text.
     *
     * @throws DecodeException if it is not one complete JSON value, or no variant takes it
     */
    public U fromJson(String json) {
        return Json.read(this, json, null);
    }

    /** JSON text of a value. */
    public String toJson(U value) {
        return Json.text(this, value);
    }

    @Override
    public U read(JsonReader in) {
        int start = in.moves();
        Table variants = table();
        List<Variant> candidates = variants.candidates(in.kind());
        if (candidates.isEmpty()
                || candidates.get(0).looksInside()
                || hasRivals(variants, candidates.get(0), in.kind())) {
            return decide(variants, candidates, in.value(), in);
        }
        try {
            return cast(candidates.get(0).read(in));
        } catch (Mismatch mismatch) {
            return decide(variants, candidates.subList(1, candidates.size()), mismatch.raw(in, start), in);
        }
    }

    @Override
    public void write(JsonWriter out, U value) {
        table().variantOf(value).write(out, value);
    }

    @Override
    public boolean accepts(JsonKind kind) {
        // Must not ask the variants' codecs: unions may hold each other.
        return kind != JsonKind.NULL || table().tried.stream().anyMatch(Variant::namesNull);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The types' codecs in the order in which they are tried, then the fallback's. */
    List<Codec<?>> codecs() {
        List<Codec<?>> codecs = new ArrayList<>();
        table().tried.forEach(variant -> codecs.add(variant.codec));
        Variant fallback = table().fallback;
        if (fallback != null) {
            codecs.add(fallback.codec);
        }
        return codecs;
    }

    /** The codec of the type that a value has the signs of, else the fallback's; null if there is none. */
    @Nullable
    Codec<?> codecFor(JsonValue value) {
        Table variants = table();
        Variant best = best(variants, variants.candidates(value.kind()), value);
        Variant found = best == null ? variants.fallback : best;
        return found == null ? null : found.codec;
    }

    /** Whether one of the variants is meant by a value, as far as signs say. */
    boolean knows(JsonValue value) {
        return table().candidates(value.kind()).stream().anyMatch(variant -> variant.matches(value));
    }

    /** Whether a variant has others beside it that only a look at the whole value tells from it. */
    private static boolean hasRivals(Table variants, Variant variant, JsonKind kind) {
        return isContainer(kind) && variants.rivals(variant).stream().anyMatch(rival -> rival.takes(kind));
    }

    private static boolean isContainer(JsonKind kind) {
        return kind == JsonKind.OBJECT || kind == JsonKind.ARRAY;
    }

    /** The variant that a value is, or null if that cannot be said. */
    private static @Nullable Variant best(Table variants, List<Variant> candidates, JsonValue value) {
        Variant first = first(candidates, value);
        if (!isContainer(value.kind())) {
            return first;
        }
        return first == null ? onlyBest(candidates, value) : bestOfAlike(first, variants.rivals(first), value);
    }

    private static Variant bestOfAlike(Variant first, List<Variant> rivals, JsonValue value) {
        Variant best = first;
        long least = -1;
        for (Variant rival : rivals) {
            if (rival.takes(value.kind())) {
                least = least < 0 ? Fit.cost(first.codec, value) : least;
                long cost = Fit.cost(rival.codec, value);
                if (cost < least || cost == least && !best.matches(value) && rival.matches(value)) {
                    best = rival;
                    least = cost;
                }
            }
        }
        return best;
    }

    /** Of those that only lack an optional sign, the one that fits better than all others. */
    private static @Nullable Variant onlyBest(List<Variant> candidates, JsonValue value) {
        Variant best = null;
        long least = Long.MAX_VALUE;
        for (Variant candidate : candidates) {
            if (candidate.mayBe(value)) {
                long cost = Fit.cost(candidate.codec, value);
                best = cost < least ? candidate : cost == least ? null : best;
                least = Math.min(least, cost);
            }
        }
        return best;
    }

    /** The first variant of whose signs a value has all; one that lacks nothing required before others. */
    private static @Nullable Variant first(List<Variant> candidates, JsonValue value) {
        Variant first = null;
        for (Variant candidate : candidates) {
            if (candidate.matches(value)) {
                // Signs are few: an object may show those of one variant among the additional properties of another.
                if (candidate.isComplete(value)) {
                    return candidate;
                }
                first = first == null ? candidate : first;
            }
        }
        return first;
    }

    private U decide(Table variants, List<Variant> candidates, JsonValue value, JsonReader in) {
        Variant best = best(variants, candidates, value);
        U read = best == null ? null : tried(best, value, in);
        for (int i = 0; read == null && i < candidates.size(); i++) {
            Variant candidate = candidates.get(i);
            read = candidate != best && candidate.matches(value) ? tried(candidate, value, in) : null;
        }
        if (read != null) {
            return read;
        }
        if (variants.fallback != null && variants.fallback.takes(value.kind())) {
            return reread(variants.fallback, value, in);
        }
        throw new Mismatch("fits no variant of " + name, value);
    }

    /** The value as that variant, or null if that does not take it after all. */
    private @Nullable U tried(Variant variant, JsonValue value, JsonReader in) {
        try {
            return reread(variant, value, in);
        } catch (Mismatch mismatch) {
            return null;
        }
    }

    private U reread(Variant variant, JsonValue value, JsonReader in) {
        ValueReader again = new ValueReader(value, in.origin());
        U read = cast(variant.read(again));
        JsonValue original = again.takeOriginal();
        if (original != null) {
            in.keepOriginal(original);
        }
        return read;
    }

    @SuppressWarnings("unchecked") // variants make nothing else
    private U cast(Object value) {
        return (U) value;
    }

    private Table table() {
        Table defined = table;
        return defined != null ? defined : define();
    }

    private Table define() {
        synchronized (defining) {
            Table defined = table;
            if (defined == null) {
                Variants<U> variants = new Variants<>();
                define.accept(variants);
                defined = new Table(name, List.copyOf(variants.tried), variants.fallback);
                table = defined;
            }
            return defined;
        }
    }

    /** The finished variants. */
    private static final class Table {
        final @Nullable Variant fallback;
        private final String name;
        final List<Variant> tried;
        /** Filled at use, outside of the lock, because asking a variant may lead to another union's table. */
        private final Map<JsonKind, List<Variant>> byKind = new ConcurrentHashMap<>();

        /** By variant, those of the same signs, in their order; most have none. */
        private final Map<Variant, List<Variant>> rivals = new HashMap<>();

        Table(String name, List<Variant> tried, @Nullable Variant fallback) {
            this.name = name;
            this.tried = tried;
            this.fallback = fallback;
            Map<Object, List<Variant>> bySigns = new HashMap<>();
            for (Variant variant : tried) {
                Object signs = variant.signs();
                if (signs != null) {
                    bySigns.computeIfAbsent(signs, first -> new ArrayList<>()).add(variant);
                }
            }
            bySigns.values().stream().filter(alike -> alike.size() > 1).forEach(this::addRivals);
        }

        private void addRivals(List<Variant> alike) {
            for (Variant variant : alike) {
                rivals.put(
                        variant,
                        alike.stream().filter(other -> other != variant).toList());
            }
        }

        /** Found once, because each value that is read is asked for them. */
        List<Variant> rivals(Variant variant) {
            return rivals.getOrDefault(variant, List.of());
        }

        List<Variant> candidates(JsonKind kind) {
            List<Variant> known = byKind.get(kind);
            if (known == null) {
                known = tried.stream().filter(variant -> variant.takes(kind)).toList();
                byKind.put(kind, known);
            }
            return known;
        }

        Variant variantOf(Object value) {
            for (Variant variant : tried) {
                if (variant.type.isInstance(value)) {
                    return variant;
                }
            }
            if (fallback != null && fallback.type.isInstance(value)) {
                return fallback;
            }
            throw new IllegalArgumentException(value.getClass().getName() + " is no variant of " + name);
        }
    }
}
