package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** One operation: the types of its namespace, and how it is called. */
final class CallPlanner {
    private final Registry registry;
    private final Operation operation;
    private final Verb verb;
    private final ClassName namespace;
    private final Set<String> taken;

    /** @param taken names that the link has methods of */
    CallPlanner(Registry registry, Operation operation, Verb verb, ClassName link, Set<String> taken) {
        this.registry = registry;
        this.operation = operation;
        this.taken = taken;
        this.verb = verb;
        this.namespace = link.nestedClass(verb.namespace());
    }

    /** The operation's call, then its other ways to receive the reply. */
    List<Call> plan() {
        registry.add(new NamespaceType(namespace, operation.method()));
        registry.home(SchemaId.ofOperation(operation.method(), operation.path()), namespace);
        List<Parameter> parameters = operation.parameters();
        Optional<ClassName> config = Optional.empty();
        if (!parameters.isEmpty()) {
            ClassName name = namespace.nestedClass("RequestConfig");
            registry.layout().nestedScope(namespace).reserve("RequestConfig");
            registry.add(ConfigPlanner.plan(registry, parameters, name, operation.method()));
            config = Optional.of(name);
        }
        List<Call.Input> inputs = operation.body().map(this::inputs).orElse(List.of());
        ResultPlanner results = new ResultPlanner(registry, operation, namespace, verb.name(), taken);
        Call.Result result = results.result();
        results.noteOthers();
        Call call = new Call(
                verb.name(),
                Optional.empty(),
                operation.method(),
                operation.path(),
                operation.trailingSlash(),
                config,
                parameters.stream().anyMatch(Parameter::required),
                inputs,
                operation.body().map(Body::required).orElse(false),
                result,
                results.errors(),
                results.headers(),
                results.accept(),
                operation
                        .security()
                        .filter(own -> !own.equals(registry.api().security()))
                        .map(ClientPlanner::security),
                ClientPlanner.ownServer(operation, registry.api()),
                operation.doc());
        List<Call> calls = new ArrayList<>(List.of(call));
        results.others()
                .forEach(way ->
                        calls.add(call.otherwise(way.suffix(), way.mediaTypes(), way.result(), results.accept(way))));
        return calls;
    }

    /** One input for each media type whose Java type differs from those before; JSON comes first. */
    private List<Call.Input> inputs(Body body) {
        List<Payload> payloads = new ArrayList<>(body.payloads());
        payloads.sort(Comparator.comparing((Payload payload) -> kind(payload).ordinal())
                .thenComparing(SentMediaType.PLAIN_JSON_FIRST));
        Map<String, Call.Input> byErasure = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Payload payload : payloads) {
            Call.Kind kind = kind(payload);
            Typed type = inputType(payload, kind, names);
            Call.Input same = byErasure.get(type.erasure());
            if (same == null) {
                byErasure.put(type.erasure(), input(payload, kind, type, body.doc()));
            } else if (kind != Call.Kind.BINARY
                    && !SentMediaType.of(payload).equals(same.mediaType())) { // octets bring their own media type
                registry.problems()
                        .add(
                                Code.NOT_IN_CLIENT,
                                payload.at(),
                                "The body is sent as " + same.mediaType() + ", which has the same Java type.",
                                "Nothing has to be done.");
            }
        }
        return List.copyOf(byErasure.values());
    }

    private Call.Input input(Payload payload, Call.Kind kind, Typed type, Doc doc) {
        if (payload.kind() == Payload.Kind.EVENTS) {
            registry.problems()
                    .add(
                            Code.NOT_IN_CLIENT,
                            payload.at(),
                            "The events of a request are not written one by one; the body is their text.",
                            "Nothing has to be done.");
        }
        return new Call.Input(
                kind,
                SentMediaType.of(payload),
                type,
                type.model().isPresent(),
                encodings(payload.encodings(), payload.kind() == Payload.Kind.MULTIPART),
                kind == Call.Kind.XML ? Optional.of(registry.xml().root(payload.schema())) : Optional.empty(),
                doc);
    }

    private Call.Kind kind(Payload payload) {
        return switch (payload.kind()) {
            case JSON -> Call.Kind.JSON;
            case FORM -> hasMembers(payload.schema()) ? Call.Kind.FORM : Call.Kind.TEXT;
            case MULTIPART -> hasMembers(payload.schema()) ? Call.Kind.MULTIPART : Call.Kind.BINARY;
            case XML -> XmlPlanner.isTyped(payload) ? Call.Kind.XML : Call.Kind.TEXT;
            case JSON_LINES -> isStructured(payload.schema()) ? Call.Kind.JSON_LINES : Call.Kind.TEXT;
            case TEXT, EVENTS -> Call.Kind.TEXT;
            case BINARY -> Call.Kind.BINARY;
        };
    }

    /**
     * Whether a form can have pairs or parts. One that is described as a text or as octets is the caller's to write.
     */
    private boolean hasMembers(Schema form) {
        Schema schema = registry.resolved(form);
        List<Schema> members = schema instanceof Schema.OneOf union ? union.members() : List.of(schema);
        return members.stream()
                .map(registry::resolved)
                .anyMatch(member -> member instanceof Schema.Struct
                        || member instanceof Schema.MapOf
                        || member instanceof Schema.OneOf
                        || member instanceof Schema.Anything);
    }

    /** Lines that are described as a text, or not at all, are the caller's to write. */
    private boolean isStructured(Schema lines) {
        Schema schema = registry.resolved(lines);
        return !(schema instanceof Schema.Text || schema instanceof Schema.Anything);
    }

    private Typed inputType(Payload payload, Call.Kind kind, Set<String> names) {
        if (kind == Call.Kind.TEXT) {
            return Typing.STRING;
        }
        if (kind == Call.Kind.BINARY) {
            return new Typed(Typing.BINARY, new Typed.Codec.BuiltIn("BINARY"));
        }
        String name = switch (kind) {
            case FORM -> "FormDataRequest";
            case MULTIPART -> "MultipartDataRequest";
            case JSON_LINES -> "LinesDataRequest";
            case XML -> "XmlDataRequest";
            default -> "JsonDataRequest";
        };
        if (!names.add(name)) {
            name += "_" + Naming.tail(payload.mediaType());
        }
        if (kind == Call.Kind.JSON_LINES) {
            Schema item = WayPlanner.item(registry, payload.schema());
            return Typing.list(registry.typing().of(item, Site.in(namespace, name + "Item")));
        }
        Site site = site(namespace, name, payload.schema());
        return kind == Call.Kind.JSON
                ? registry.typing().element(payload.schema(), site)
                : registry.typing().of(payload.schema(), site);
    }

    /** The place of an inline body: named by its role, a list's items by the role and {@code Item}. */
    static Site site(ClassName namespace, String role, Schema schema) {
        boolean inside = schema instanceof Schema.ListOf || schema instanceof Schema.MapOf;
        return Site.in(namespace, inside ? role + "Item" : role);
    }

    /** A content type wins over a style (OAS 3.0.4 §4.8.15.1.2); a property with neither goes by its type. */
    static List<Call.Encoding> encodings(SortedMap<String, Payload.Encoding> described, boolean parts) {
        List<Call.Encoding> encodings = new ArrayList<>();
        described.forEach((property, encoding) -> {
            boolean styled = encoding.style() != null && encoding.contentType().isEmpty();
            String style = styled ? ParameterStyles.of(encoding.style(), encoding.explode()) : "";
            SortedMap<String, String> headers = parts ? encoding.headers() : Collections.emptySortedMap();
            if (styled || !encoding.contentType().isEmpty() || !headers.isEmpty()) {
                encodings.add(
                        new Call.Encoding(property, encoding.contentType(), style, encoding.allowReserved(), headers));
            }
        });
        return encodings;
    }
}
