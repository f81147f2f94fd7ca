package dev.catenary.generator.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Names that are taken in one place. Claim what one is stuck with first, then the description's names. A name that is
 * taken gets a tail made from its raw text, never an ordinal, so that it does not depend on how many others there are.
 */
final class Scope {
    private final boolean caseBlind;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> promised = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();

    private Scope(boolean caseBlind) {
        this.caseBlind = caseBlind;
    }

    /** For types and packages: some file systems do not tell {@code a} from {@code A}. */
    static Scope ofTypes() {
        return new Scope(true);
    }

    /** For methods, parameters and constants. */
    static Scope ofMembers() {
        return new Scope(false);
    }

    /** Takes a name that somebody else decided. */
    Scope reserve(String name) {
        taken.add(key(name));
        return this;
    }

    /** Keeps a name for the thing that had it before. */
    Scope promise(String name, String raw) {
        promised.put(key(name), raw);
        given.put(raw, name);
        return this;
    }

    boolean isFree(String name) {
        return !taken.contains(key(name)) && !promised.containsKey(key(name));
    }

    /** The name promised, the wanted name, or the wanted name with a tail. */
    String claim(String wanted, String raw) {
        String name = given.getOrDefault(raw, wanted);
        for (int round = 0; !take(name, raw); round++) {
            name = wanted + "_" + Naming.tail(raw + "#".repeat(round));
        }
        return name;
    }

    /** Takes a name, unless it is taken. */
    boolean take(String name) {
        return taken.add(key(name));
    }

    private boolean take(String name, String raw) {
        return promised.getOrDefault(key(name), raw).equals(raw) && take(name);
    }

    /**
     * Names many at once, independent of their order: who is written exactly like the name comes first, then the raw
     * texts' own order decides. The answer goes by identity: the things may be trees, whose hash is no small matter.
     */
    <T> Map<T, String> claimAll(List<T> things, Function<T, String> raw, Function<T, String> wanted) {
        return claimAll(things, raw, wanted, thing -> Optional.empty());
    }

    /** @param before the name that a thing had before; it has it again, if nobody else decided otherwise */
    <T> Map<T, String> claimAll(
            List<T> things, Function<T, String> raw, Function<T, String> wanted, Function<T, Optional<String>> before) {
        Map<T, String> names = new IdentityHashMap<>();
        for (T thing : things) {
            before.apply(thing).filter(this::take).ifPresent(name -> names.put(thing, name));
        }
        List<Wish<T>> wishes = new ArrayList<>();
        for (T thing : things) {
            if (names.containsKey(thing)) {
                continue;
            }
            wishes.add(new Wish<>(thing, raw.apply(thing), wanted.apply(thing)));
        }
        wishes.sort(Comparator.comparing((Wish<T> wish) -> !wish.wanted().equals(wish.raw()))
                .thenComparing(Wish::raw));
        for (Wish<T> wish : wishes) {
            names.put(wish.thing(), claim(wish.wanted(), wish.raw()));
        }
        return names;
    }

    /** A thing, its raw text, and the name that the rules give it. */
    private record Wish<T>(T thing, String raw, String wanted) {}

    private String key(String name) {
        return caseBlind ? name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : name;
    }
}
