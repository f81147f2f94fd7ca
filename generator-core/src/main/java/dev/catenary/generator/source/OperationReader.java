package dev.catenary.generator.source;

import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Server;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one operation with everything it is made of. */
final class OperationReader {
    private final Dialect dialect;
    private final Element root;
    private final ParameterReader parameters;
    private final BodyReader bodies;
    private final ReplyReader replies;
    private final SecurityReader security;

    OperationReader(
            Dialect dialect,
            Element root,
            ParameterReader parameters,
            BodyReader bodies,
            ReplyReader replies,
            SecurityReader security) {
        this.dialect = dialect;
        this.root = root;
        this.parameters = parameters;
        this.bodies = bodies;
        this.replies = replies;
        this.security = security;
    }

    /**
     * An operation and what it says about the variables of its path.
     *
     * @param variables path parameters by the name that the path key has
     */
    record Read(Operation operation, Map<String, Parameter> variables) {}

    Read read(Element operation, PathItem item, String path, PathTemplate template) {
        Strangers.inOperation(operation, dialect);
        List<Element> all = parameters.merge(
                item.get("parameters").isArray() ? item.get("parameters").items() : List.of(),
                operation.array("parameters"));
        Map<String, Parameter> variables = new LinkedHashMap<>();
        List<Parameter> others = new ArrayList<>();
        split(all, template, variables, others);
        QueryStrings.leaveAlone(others, operation);
        addQueryVariables(operation, template, variables, others);
        others.removeIf(p -> isFixed(p, template, operation));
        Optional<Body> body = dialect == Dialect.SWAGGER_2
                ? bodies.fromParameters(all, mediaTypes(operation, "consumes"))
                : bodies.requestBody(operation);
        Operation read = new Operation(
                PathItem.method(operation),
                path,
                template.trailingSlash(),
                operation.text("operationId"),
                Repairs.textOrTexts(Repairs.member(operation, "tags", "tag")),
                others,
                body,
                replies.read(operation, mediaTypes(operation, "produces")),
                security.requirements(operation),
                servers(operation, item),
                Pageable.of(operation),
                doc(operation, item),
                operation.at());
        return new Read(read, variables);
    }

    private void split(
            List<Element> all, PathTemplate template, Map<String, Parameter> variables, List<Parameter> others) {
        List<String> names = new ArrayList<>(template.variables());
        template.queryVariables().forEach(q -> names.add(q.variable()));
        for (Element element : all) {
            if (isPartOfBody(element)) {
                continue;
            }
            Optional<Parameter> read = parameters.read(element);
            if (read.isPresent() && read.get().in() == Parameter.In.PATH) {
                Parameter parameter = read.get();
                names.stream()
                        .filter(n -> stripped(n).equals(stripped(parameter.wireName())))
                        .findFirst()
                        .ifPresentOrElse(n -> variables.put(n, parameter), () -> reportUnused(element));
            } else {
                read.ifPresent(others::add);
            }
        }
    }

    /** Written into the path key with its value, so there is nothing to choose. */
    private static boolean isFixed(Parameter parameter, PathTemplate template, Element operation) {
        boolean fixed =
                parameter.in() == Parameter.In.QUERY && template.fixedNames().contains(parameter.wireName());
        if (fixed) {
            operation.report(
                    Code.NOT_IN_CLIENT,
                    "The parameter " + Quote.of(parameter.wireName()) + " has the value that the path gives it.",
                    "Nothing has to be done.");
        }
        return fixed;
    }

    private boolean isPartOfBody(Element parameter) {
        String in = parameter.get("in").raw();
        return dialect == Dialect.SWAGGER_2 && (in.equals("body") || in.equals("formData"));
    }

    /** Gateways write {@code {proxy+}} for the parameter {@code proxy}, others {@code {+name}} or blanks. */
    private static String stripped(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && (name.charAt(start) == '+' || Character.isWhitespace(name.charAt(start)))) {
            start++;
        }
        while (end > start
                && ("+*".indexOf(name.charAt(end - 1)) >= 0 || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static void reportUnused(Element parameter) {
        parameter.report(
                Code.MEMBER_IGNORED,
                "The path parameter " + Quote.of(parameter.get("name").raw())
                        + " does not occur in the path; it is left out.",
                "Remove it, or put it into the path.");
    }

    /** {@code ?x={y}} in the path key: a required query parameter, described as {@code y} or as {@code x}. */
    private static void addQueryVariables(
            Element operation, PathTemplate template, Map<String, Parameter> variables, List<Parameter> others) {
        for (PathTemplate.QueryVariable pair : template.queryVariables()) {
            Parameter described = template.variables().contains(pair.variable())
                    ? variables.get(pair.variable())
                    : variables.remove(pair.variable());
            for (Parameter other : List.copyOf(others)) {
                boolean names = other.wireName().equals(pair.variable())
                        || other.wireName().equals(pair.wireName());
                if (other.in() == Parameter.In.QUERY && names) {
                    described = described == null ? other : described;
                    others.remove(other);
                }
            }
            if (described == null) {
                operation.report(
                        Code.PATH_PARAMETER_REPAIRED,
                        "The path has {" + Quote.plain(pair.variable())
                                + "} in its query, but the operation has no such parameter; read as a required string.",
                        "Declare the parameter.");
                described = PathTree.undeclared(pair.variable(), operation.at());
            }
            others.add(inQuery(described, pair.wireName()));
        }
    }

    private static Parameter inQuery(Parameter described, String wireName) {
        boolean query =
                described.in() == Parameter.In.QUERY || !described.content().isEmpty();
        return new Parameter(
                wireName,
                Parameter.In.QUERY,
                described.schema(),
                true,
                query ? described.style() : Parameter.Style.FORM,
                !query || described.explode(),
                described.allowReserved(),
                described.content(),
                described.doc(),
                described.at());
    }

    /** Swagger 2.0: the operation's own list replaces the description's, also when it is empty. */
    private List<String> mediaTypes(Element operation, String member) {
        if (dialect != Dialect.SWAGGER_2) {
            return List.of();
        }
        return operation.has(member) ? operation.texts(member) : root.texts(member);
    }

    private List<Server> servers(Element operation, PathItem item) {
        if (dialect == Dialect.SWAGGER_2) {
            return List.of();
        }
        List<Server> own = Servers.listed(operation.get("servers"), dialect);
        return own.isEmpty() ? Servers.listed(item.get("servers"), dialect) : own;
    }

    private static Doc doc(Element operation, PathItem item) {
        Doc own = Docs.of(operation);
        boolean silent = own.summary().isBlank() && own.description().isBlank();
        Element summary = silent ? item.get("summary") : Element.absent();
        Element description = silent ? item.get("description") : Element.absent();
        return silent && (summary.isScalar() || description.isScalar())
                ? new Doc(summary.raw(), description.raw(), own.links(), own.deprecated())
                : own;
    }
}
