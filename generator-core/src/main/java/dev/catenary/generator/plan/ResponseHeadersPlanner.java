package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Response headers: once for the client and not for each operation, as a header means the same wherever it comes
 * (docs/decisions/0006). Where replies disagree about its type, the type that most of them say has the plain name.
 */
final class ResponseHeadersPlanner {
    private static final Comparator<Parameter> BY_PLACE = Comparator.comparing(
                    (Parameter header) -> header.at().pointer())
            .thenComparing(header -> header.at().file())
            .thenComparing(Parameter::wireName);

    private final Registry registry;
    private final ClassName name;
    private final Map<SourceRef, Reading> read = new HashMap<>();

    private ResponseHeadersPlanner(Registry registry, ClassName name) {
        this.registry = registry;
        this.name = name;
    }

    /** Whether there is anything to plan. */
    static boolean hasAny(Api api) {
        return headers(api).findAny().isPresent();
    }

    static void plan(Registry registry, ClassName client) {
        // In an order that does not depend on the description's.
        List<Parameter> headers = headers(registry.api()).sorted(BY_PLACE).toList();
        if (!headers.isEmpty()) {
            ClassName name = client.nestedClass(ResponseHeadersType.NAME);
            registry.add(new ResponseHeadersType(name, new ResponseHeadersPlanner(registry, name).constants(headers)));
        }
    }

    /** All that replies declare. */
    private static Stream<Parameter> headers(Api api) {
        return api.root()
                .allOperations()
                .flatMap(operation -> operation.replies().stream())
                .flatMap(reply -> reply.headers().stream());
    }

    /** How a header is read. */
    private record Reading(Typed type, String style) {}

    private List<ResponseHeadersType.Constant> constants(List<Parameter> headers) {
        Map<String, Map<Reading, List<Parameter>>> byName = new TreeMap<>();
        for (Parameter header : headers) {
            byName.computeIfAbsent(header.wireName().toLowerCase(Locale.ROOT), key -> new LinkedHashMap<>())
                    .computeIfAbsent(reading(header), key -> new ArrayList<>())
                    .add(header);
        }
        MemberNames kept = registry.names().members(name);
        Scope scope = Scope.ofMembers();
        Map<String, Map<Reading, String>> before = new TreeMap<>();
        byName.forEach((lowered, readings) -> before.put(lowered, before(kept, scope, lowered, readings.keySet())));
        List<ResponseHeadersType.Constant> constants = new ArrayList<>();
        byName.forEach((lowered, readings) -> {
            List<Map.Entry<Reading, List<Parameter>>> most = new ArrayList<>(readings.entrySet());
            most.sort(Comparator.comparing(entry -> -entry.getValue().size()));
            Map<Reading, String> names = before.get(lowered);
            String wanted = constant(most.get(0).getValue().get(0).wireName());
            String plain = names.isEmpty() ? scope.claim(wanted, lowered) : wanted;
            for (Map.Entry<Reading, List<Parameter>> entry : most) {
                Parameter header = entry.getValue().get(0);
                Reading reading = entry.getKey();
                String constant = names.get(reading);
                if (constant == null) {
                    constant = names.isEmpty() ? plain : other(scope, plain, reading);
                    names.put(reading, constant);
                    registry.named(header.wireName(), plain, constant, header.at());
                }
                constants.add(constant(constant, reading, entry.getValue()));
                kept.keep(key(lowered, reading), List.of(constant));
            }
        });
        return constants;
    }

    /** What was there keeps its name, however many replies say something else now. */
    private Map<Reading, String> before(MemberNames kept, Scope scope, String lowered, Collection<Reading> readings) {
        Map<Reading, String> names = new HashMap<>();
        for (Reading reading : readings) {
            kept.take(scope, key(lowered, reading), ReservedNames::isConstant)
                    .ifPresent(name -> names.put(reading, name));
        }
        return names;
    }

    private String key(String lowered, Reading reading) {
        String type = registry.names().inPackage(reading.type().type());
        return Member.key(type + " " + reading.style(), lowered);
    }

    /** {@code ETag} is the one registered field name whose capitals do not begin words (RFC 9110 §8.8.3). */
    private static String constant(String wireName) {
        return wireName.equals("ETag") ? "ETAG" : ReservedNames.constant(Naming.constant(wireName));
    }

    private static String other(Scope scope, String plain, Reading reading) {
        String type = words(reading.type().type());
        return scope.claim(plain + "_AS_" + Naming.constant(type), type + reading.style());
    }

    /** The simple names in a type. */
    private static String words(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return words(generic.rawType())
                    + generic.typeArguments().stream()
                            .map(ResponseHeadersPlanner::words)
                            .collect(Collectors.joining(" ", " ", ""));
        }
        return type instanceof ClassName named
                ? named.simpleName()
                : type.withoutAnnotations().toString();
    }

    private Reading reading(Parameter header) {
        return read.computeIfAbsent(header.at(), at -> new Reading(type(header), ParameterStyles.of(registry, header)));
    }

    /** A header is text: where nothing is said about it, that is all there is to say. */
    private Typed type(Parameter header) {
        boolean any = header.schema() instanceof Schema.Anything && header.style() != Parameter.Style.JSON;
        return any
                ? Typing.STRING
                : registry.typing().of(header.schema(), Site.in(name, Naming.type(header.wireName())));
    }

    private ResponseHeadersType.Constant constant(String name, Reading reading, List<Parameter> headers) {
        Doc doc = headers.stream()
                .map(header ->
                        header.doc().or(registry.typing().facts(header.schema()).doc()))
                .filter(text -> !text.equals(Doc.NONE))
                .findFirst()
                .orElse(Doc.NONE);
        return new ResponseHeadersType.Constant(name, headers.get(0).wireName(), reading.style(), reading.type(), doc);
    }
}
