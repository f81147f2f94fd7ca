package dev.catenary.generator.plan;

import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an operation is called by on its link.
 *
 * @param name the method that runs it, such as {@code post}
 * @param namespace the type that holds its types, such as {@code PostHttpMethod}
 */
record Verb(String name, String namespace) {
    private static final String SUFFIX = "HttpMethod";

    private static Verb of(String name, String stem) {
        return new Verb(name, Naming.capital(stem) + SUFFIX);
    }

    /**
     * The verbs of a link. The common ones have names that no step has. A method that is not among them, such as COPY,
     * comes after the steps: an added operation renames no link.
     *
     * @param steps the methods that lead on
     * @param withArgument those of them that take an argument
     * @param before what methods that are not common were called before, if that is still possible beside the old steps
     */
    static Map<Operation, Verb> of(
            List<Operation> operations,
            Supplier<Set<String>> steps,
            Supplier<Set<String>> withArgument,
            Function<Operation, Optional<Verb>> before) {
        Map<Operation, Verb> verbs = new IdentityHashMap<>();
        List<Operation> others = new ArrayList<>();
        for (Operation operation : operations) {
            if (isCommon(operation)) {
                String common = operation.method().toLowerCase(Locale.ROOT);
                verbs.put(operation, of(common, common));
            } else {
                others.add(operation);
            }
        }
        if (others.isEmpty()) {
            return verbs;
        }
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        verbs.values().forEach(verb -> taken.addAll(verb.all()));
        others.sort(Comparator.comparing(Operation::method));
        for (Operation operation : others) {
            before.apply(operation)
                    .filter(verb -> Collections.disjoint(taken, verb.all()))
                    .ifPresent(verb -> {
                        verbs.put(operation, verb);
                        taken.addAll(verb.all());
                    });
        }
        others.removeIf(verbs::containsKey);
        for (Operation operation : others) {
            String stem = stem(operation.method(), taken);
            Set<String> inTheWay = (needsArgument(operation) ? withArgument : steps).get();
            String name = ReservedNames.link(stem);
            boolean free = Collections.disjoint(ReservedNames.family(name), inTheWay);
            verbs.put(operation, of(free ? name : stem + "_", stem));
        }
        return verbs;
    }

    /** All names that it takes on its link. */
    private Set<String> all() {
        Set<String> all = ReservedNames.family(name);
        all.addAll(ReservedNames.family(namespace.substring(0, namespace.length() - SUFFIX.length())));
        return all;
    }

    /** What a lock says of a method; empty if a link could not have it. */
    static Optional<Verb> kept(List<String> names) {
        boolean usable = names.size() == 2
                && ReservedNames.isLink(names.get(0))
                && names.get(1).endsWith(SUFFIX)
                && names.get(1).length() > SUFFIX.length();
        return usable ? Optional.of(new Verb(names.get(0), names.get(1))) : Optional.empty();
    }

    /** Whether it is one of the methods whose names no step has. */
    static boolean isCommon(Operation operation) {
        return ReservedNames.VERBS.contains(operation.method().toLowerCase(Locale.ROOT))
                && isUpperCase(operation.method());
    }

    private static boolean isUpperCase(String method) {
        return method.equals(method.toUpperCase(Locale.ROOT));
    }

    /** {@code mSearch} for M-SEARCH; with a tail where another method is called the same but for case. */
    private static String stem(String method, Set<String> taken) {
        String stem = Naming.member(isUpperCase(method) ? method.toLowerCase(Locale.ROOT) : method);
        while (!Collections.disjoint(taken, ReservedNames.family(stem))) {
            stem = stem + "_" + Naming.tail(method);
        }
        taken.addAll(ReservedNames.family(stem));
        return stem;
    }

    /** Every form of the call takes one, so that a step without any may share the name. */
    static boolean needsArgument(Operation operation) {
        boolean body = operation
                .body()
                .filter(required -> required.required() && !required.payloads().isEmpty())
                .isPresent();
        return body || operation.parameters().stream().anyMatch(Parameter::required);
    }
}
