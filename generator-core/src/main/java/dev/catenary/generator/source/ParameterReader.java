package dev.catenary.generator.source;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads parameters outside the body, and response headers. Each is read once, however many operations share it. */
final class ParameterReader {
    private final References references;
    private final SchemaReader schemas;
    private final Dialect dialect;
    private final QueryStrings queryStrings;
    private final Map<Node, Optional<Parameter>> read = new IdentityHashMap<>();
    private final Map<Node, Map<String, Parameter>> headers = new IdentityHashMap<>();

    ParameterReader(References references, SchemaReader schemas, Dialect dialect) {
        this.references = references;
        this.schemas = schemas;
        this.dialect = dialect;
        this.queryStrings = new QueryStrings(references, dialect);
    }

    /**
     * The parameters an operation has: those of its path, replaced by its own where name and place are the same.
     * References are followed; what is no parameter is reported and left out.
     */
    List<Element> merge(List<Element> ofPath, List<Element> ofOperation) {
        Map<String, Element> merged = new LinkedHashMap<>();
        for (List<Element> level : List.of(ofPath, ofOperation)) {
            Set<String> own = new HashSet<>();
            for (Element written : level) {
                Element parameter = references.follow(written);
                if (parameter.isWritten() && parameter.expectObject() && isComplete(parameter)) {
                    String name = parameter.get("name").raw();
                    String key = parameter.get("in").raw() + ' ' + name;
                    if (!own.add(key)) {
                        written.report(
                                Code.MEMBER_REPAIRED,
                                "The parameter " + Quote.of(name) + " is described twice; the later one counts.",
                                "Remove one of the two.");
                    }
                    merged.put(key, parameter);
                }
            }
        }
        return new ArrayList<>(merged.values());
    }

    /** The name of a Swagger 2.0 body is sent nowhere, so it may be missing. */
    private boolean isComplete(Element parameter) {
        boolean body = dialect == Dialect.SWAGGER_2 && parameter.get("in").raw().equals("body");
        Element name = parameter.get("name");
        if (!body && name.isString() && name.raw().isBlank()) {
            parameter.report(
                    Code.MEMBER_IGNORED,
                    "The parameter has an empty `name`; it is left out.",
                    "Name it, or remove it.");
            return false;
        }
        for (String member : body ? List.of("in") : List.of("name", "in")) {
            if (parameter.text(member).isEmpty()) {
                parameter.report(
                        Code.MISSING_MEMBER, "The parameter has no `" + member + "`.", "Add `" + member + "`.");
                return false;
            }
        }
        return true;
    }

    /** A parameter outside the body; nothing if the specification takes it out, or if it has no known place. */
    Optional<Parameter> read(Element parameter) {
        return read.computeIfAbsent(
                parameter.node(),
                n -> place(parameter)
                        .filter(in -> in != Parameter.In.QUERY_STRING || queryStrings.canBeWritten(parameter))
                        .map(in -> parameter(parameter, in)));
    }

    private Optional<Parameter.In> place(Element parameter) {
        String name = parameter.get("name").raw();
        switch (parameter.get("in").raw()) {
            case "path":
                return Optional.of(Parameter.In.PATH);
            case "query":
                return Optional.of(Parameter.In.QUERY);
            case "cookie":
                return Optional.of(Parameter.In.COOKIE);
            case "header":
                if (isTakenOut(name)) {
                    boolean credential = name.equalsIgnoreCase("Authorization");
                    parameter.report(
                            Code.NOT_IN_CLIENT,
                            "The header " + Quote.of(name) + " is "
                                    + (credential ? "a credential's" : "set by the client itself")
                                    + "; it is no parameter.",
                            credential
                                    ? "Describe a security scheme, or set the header in options or an interceptor."
                                    : "Nothing has to be done.");
                    return Optional.empty();
                }
                return Optional.of(Parameter.In.HEADER);
            case "querystring":
                if (dialect.since32()) {
                    return Optional.of(Parameter.In.QUERY_STRING);
                }
                reportNoPlace(parameter);
                return Optional.empty();
            default:
                reportNoPlace(parameter);
                return Optional.empty();
        }
    }

    private static void reportNoPlace(Element parameter) {
        parameter
                .get("in")
                .report(
                        Code.MEMBER_IGNORED,
                        "The parameter " + Quote.of(parameter.get("name").raw()) + " is in "
                                + Quote.of(parameter.get("in").raw()) + ", which is no place; it is left out.",
                        "Use path, query, header or cookie.");
    }

    /** OAS 3.0.4 §4.8.12.2: described elsewhere, so ignored. In Swagger 2.0 the first two make no sense either. */
    private boolean isTakenOut(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "accept", "content-type" -> true;
            case "authorization" -> dialect != Dialect.SWAGGER_2;
            default -> false;
        };
    }

    private Parameter parameter(Element parameter, Parameter.In in) {
        boolean required = Repairs.flag(parameter, "required", "require", "requried");
        if (in == Parameter.In.PATH && !required) {
            parameter.report(
                    Code.PATH_PARAMETER_REPAIRED,
                    "The path parameter " + Quote.of(parameter.get("name").raw())
                            + " is not `required: true`; read as required.",
                    "Add `required: true`.");
        }
        return value(parameter, parameter.get("name").raw(), in, required || in == Parameter.In.PATH);
    }

    /**
     * A declared response header, under the name it has in the reply; not the one that is ignored (OAS 3.0.4 §4.7.17).
     */
    Optional<Parameter> header(Element written) {
        Element header = references.follow(written);
        if (!header.isWritten() || !header.expectObject()) {
            return Optional.empty();
        }
        if (dialect != Dialect.SWAGGER_2 && written.key().equalsIgnoreCase("Content-Type")) {
            written.report(
                    Code.NOT_IN_CLIENT,
                    "The header " + Quote.of(written.key()) + " is what `content` says; it is none of its own.",
                    "Nothing has to be done.");
            return Optional.empty();
        }
        return Optional.of(headers.computeIfAbsent(header.node(), node -> new HashMap<>())
                .computeIfAbsent(
                        written.key(), name -> value(header, name, Parameter.In.HEADER, header.flag("required"))));
    }

    private Parameter value(Element parameter, String name, Parameter.In in, boolean required) {
        List<Element> ways = parameter.object("content").members();
        ways.stream().skip(1).forEach(ParameterReader::reportOther);
        Optional<Element> content = ways.stream().findFirst();
        Styles.Writing writing = content.map(document -> writing(document, in))
                .orElseGet(() -> dialect == Dialect.SWAGGER_2
                        ? Styles.ofCollection(parameter, in)
                        : Styles.of(parameter, in, dialect));
        Doc doc = Docs.of(parameter);
        return new Parameter(
                name,
                in,
                schema(parameter, content),
                required,
                writing.style(),
                writing.explode(),
                parameter.flag("allowReserved") && mayBeReserved(in),
                content.map(Element::key).orElse(""),
                in == Parameter.In.QUERY_STRING
                        ? queryStrings.encodings(content.orElseThrow())
                        : Collections.emptySortedMap(),
                doc,
                parameter.at());
    }

    private static Styles.Writing writing(Element document, Parameter.In in) {
        return in == Parameter.In.QUERY_STRING
                ? Styles.ofQueryString(document.key())
                : Styles.ofContent(document.key());
    }

    /** Before OpenAPI 3.2 it says nothing of paths and cookies; of headers it never does. */
    private boolean mayBeReserved(Parameter.In in) {
        return dialect.since32() || in == Parameter.In.QUERY || in == Parameter.In.HEADER;
    }

    private static void reportOther(Element mediaType) {
        mediaType.report(
                Code.NOT_IN_CLIENT,
                "A parameter is written in one media type; this is not the first.",
                "Nothing has to be done.");
    }

    /** Swagger 2.0 writes the type beside the name; where somebody wrote {@code schema} all the same, that counts. */
    Schema schema(Element parameter, Optional<Element> content) {
        Element schema =
                content.map(references::follow).map(c -> c.get("schema")).orElseGet(() -> parameter.get("schema"));
        if (schema.exists()) {
            return Labels.beside(parameter, schema, schemas.read(schema));
        }
        if (dialect == Dialect.SWAGGER_2 || content.isEmpty() && parameter.has("type")) {
            return schemas.readBesideName(parameter);
        }
        return content.isPresent()
                ? new Schema.Anything(SchemaFacts.place(parameter))
                : new Schema.Text(SchemaFacts.place(parameter), "");
    }
}
