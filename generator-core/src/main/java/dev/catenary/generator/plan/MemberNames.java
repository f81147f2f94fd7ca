package dev.catenary.generator.plan;

import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.plan.Member.Derived;
import dev.catenary.generator.plan.Member.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names in one type, given so that an addition renames nothing: first come the members that the lock knows, with all
 * that is named after them, then the new ones. A lock is a file that anybody may have written in, so that its names are
 * taken only where the rules could have given them.
 */
final class MemberNames {
    private final String type;
    private final Map<String, List<String>> before;
    private final Lock.Builder now;

    MemberNames(String type, Map<String, List<String>> before, Lock.Builder now) {
        this.type = type;
        this.before = before;
        this.now = now;
    }

    /** The name that a member had. */
    Optional<String> before(String key) {
        return given(key).stream().findFirst();
    }

    /** All names that a member had, its own first; none for a new one. */
    List<String> given(String key) {
        return before.getOrDefault(key, List.of());
    }

    /** With the names of another type's members for those that are not known here, unless somebody here has them. */
    MemberNames or(MemberNames other) {
        Set<String> own = before.values().stream().map(names -> names.get(0)).collect(Collectors.toSet());
        Map<String, List<String>> all = new HashMap<>(before);
        other.before.forEach((key, names) -> {
            if (!own.contains(names.get(0))) {
                all.putIfAbsent(key, names);
            }
        });
        return new MemberNames(type, all, now);
    }

    /** The name that a member had, taken again; empty for a new one, or if it may not have that name any more. */
    Optional<String> take(Scope scope, String key, Predicate<String> allowed) {
        return before(key).filter(allowed).filter(scope::take);
    }

    void keep(String key, List<String> names) {
        now.member(type, key, names);
    }

    /** Keeps the names for the members that had them, whatever else the scope is asked for. */
    void promise(Scope scope, Predicate<String> allowed) {
        before.forEach((key, names) -> {
            if (allowed.test(names.get(0))) {
                scope.promise(names.get(0), key);
            }
        });
    }

    /** The members' names, in the members' order; they depend on that order in nothing. */
    List<Named> claim(Scope scope, List<Member> members, Predicate<String> allowed) {
        List<Member> sorted =
                members.stream().sorted(Comparator.comparing(Member::key)).toList();
        Map<Member, Named> names = new IdentityHashMap<>();
        for (Member member : sorted) {
            take(scope, member.key(), allowed)
                    .ifPresent(name -> names.put(member, new Named(name, new EnumMap<>(Derived.class))));
        }
        List<Member> old = sorted.stream().filter(names::containsKey).toList();
        old.forEach(member -> keepDerived(member, names.get(member), scope));
        old.forEach(member -> claimDerived(member, names.get(member), scope));
        List<Member> added =
                sorted.stream().filter(member -> !names.containsKey(member)).toList();
        scope.claimAll(added, Member::raw, Member::wanted)
                .forEach((member, name) -> names.put(member, new Named(name, new EnumMap<>(Derived.class))));
        added.forEach(member -> claimDerived(member, names.get(member), scope));
        sorted.forEach(member -> keep(member, names.get(member)));
        return members.stream().map(names::get).toList();
    }

    /** Names that are not just made from the member's, because those were others'. */
    private void keepDerived(Member member, Named named, Scope scope) {
        for (Derived method : member.derived()) {
            String tailed = method.of(named.name()) + "_";
            given(member.key()).stream()
                    .skip(1)
                    .filter(name -> name.startsWith(tailed))
                    .findFirst()
                    .filter(scope::take)
                    .ifPresent(name -> named.derived().put(method, name));
        }
    }

    private static void claimDerived(Member member, Named named, Scope scope) {
        for (Derived method : member.derived()) {
            named.derived().computeIfAbsent(method, any -> scope.claim(method.of(named.name()), member.raw()));
        }
    }

    private void keep(Member member, Named named) {
        List<String> all = new ArrayList<>(List.of(named.name()));
        named.derived().forEach((method, name) -> {
            if (!name.equals(method.of(named.name()))) {
                all.add(name);
            }
        });
        now.member(type, member.key(), all);
    }
}
