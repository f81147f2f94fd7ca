package dev.catenary.generator.source;

import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code responses}. A response that several operations name is read once. */
final class ReplyReader {
    private static final Pattern STATUS = Pattern.compile("[1-5]([0-9][0-9]|XX|xx)");

    private final References references;
    private final ParameterReader parameters;
    private final PayloadReader payloads;
    private final Dialect dialect;
    private final Map<Shared, Content> read = new HashMap<>();

    ReplyReader(References references, ParameterReader parameters, PayloadReader payloads, Dialect dialect) {
        this.references = references;
        this.parameters = parameters;
        this.payloads = payloads;
        this.dialect = dialect;
    }

    private record Shared(Identity response, List<String> produces) {}

    /** A node as a key: by identity, since large nodes are compared by nothing else. */
    private record Identity(Node node) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity o && o.node == node;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node);
        }
    }

    private record Content(List<Payload> payloads, List<Parameter> headers) {}

    /**
     * The replies of an operation, in order.
     *
     * @param produces Swagger 2.0's media types of the operation; empty if none are named
     */
    List<Reply> read(Element operation, List<String> produces) {
        List<Reply> replies = new ArrayList<>();
        for (Element written : operation.object("responses").members()) {
            if (!written.isExtension()) {
                status(written).flatMap(s -> reply(s, written, produces)).ifPresent(replies::add);
            }
        }
        return replies;
    }

    private static Optional<String> status(Element written) {
        String status = written.key().strip();
        if (STATUS.matcher(status).matches()) {
            return Optional.of(status.toUpperCase(Locale.ROOT));
        }
        if (status.equalsIgnoreCase("default")) {
            return Optional.of("default");
        }
        written.report(
                Code.MEMBER_IGNORED,
                Quote.of(written.key()) + " is no status code; this response is left out.",
                "Use a status code, a range such as 4XX, or default.");
        return Optional.empty();
    }

    private Optional<Reply> reply(String status, Element written, List<String> produces) {
        Element response = references.follow(written);
        if (!response.exists()) {
            return response.isWritten()
                    ? Optional.of(new Reply(status, List.of(), List.of(), Docs.of(response), written.at()))
                    : Optional.empty();
        }
        if (!response.expectObject()) {
            return Optional.empty();
        }
        Content content = read.computeIfAbsent(
                new Shared(new Identity(response.node()), produces), s -> content(response, produces));
        List<Payload> payloads = isBare(status) ? List.of() : content.payloads();
        if (payloads.size() < content.payloads().size()) {
            written.report(
                    Code.NOT_IN_CLIENT,
                    "A response with status " + status + " has no content (RFC 9110); the one described is not read.",
                    "Remove the content, or correct the status.");
        }
        return Optional.of(new Reply(status, payloads, content.headers(), Docs.of(response), response.at()));
    }

    /** Statuses that never have content (RFC 9110 §15), whatever the description shows there. */
    private static boolean isBare(String status) {
        return status.equals("204") || status.equals("205") || status.equals("304") || status.startsWith("1");
    }

    private Content content(Element response, List<String> produces) {
        if (response.get("links").exists()) {
            response.get("links")
                    .report(
                            Code.NOT_IN_CLIENT,
                            "Links between operations are not methods of the client.",
                            "Call the other operation with values of the reply.");
        }
        Strangers.inResponse(response, dialect);
        List<Parameter> headers = new ArrayList<>();
        for (Element header : response.object("headers").members()) {
            parameters.header(header).ifPresent(headers::add);
        }
        if (dialect != Dialect.SWAGGER_2) {
            return new Content(payloads.content(response), headers);
        }
        Element schema = response.get("schema");
        List<String> mediaTypes = produces.isEmpty() ? List.of("application/json") : produces;
        return new Content(schema.exists() ? payloads.sameIn(mediaTypes, schema) : List.of(), headers);
    }
}
