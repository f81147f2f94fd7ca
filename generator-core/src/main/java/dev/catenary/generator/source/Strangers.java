package dev.catenary.generator.source;

import dev.catenary.generator.problem.Code;
import java.util.Set;

/** Members that the specification does not have where they stand: most often misspelt, or of another version. */
final class Strangers {
    private static final Set<String> OPERATION = Set.of(
            "tags",
            "tag", // repaired
            "summary",
            "description",
            "externalDocs",
            "operationId",
            "parameters",
            "responses",
            "deprecated",
            "security");
    private static final Set<String> OPERATION_OF_2 = Set.of("consumes", "produces", "schemes");
    private static final Set<String> OPERATION_OF_3 = Set.of("requestBody", "callbacks", "servers");
    private static final Set<String> RESPONSE = Set.of("$ref", "summary", "description", "headers");
    private static final Set<String> RESPONSE_OF_2 = Set.of("schema", "examples");
    private static final Set<String> RESPONSE_OF_3 = Set.of("content", "links");
    private static final Set<String> REQUEST_BODY = Set.of("$ref", "summary", "description", "content", "required");

    private Strangers() {}

    static void inOperation(Element operation, Dialect dialect) {
        report(operation, OPERATION, dialect == Dialect.SWAGGER_2 ? OPERATION_OF_2 : OPERATION_OF_3, "an operation");
    }

    static void inResponse(Element response, Dialect dialect) {
        report(response, RESPONSE, dialect == Dialect.SWAGGER_2 ? RESPONSE_OF_2 : RESPONSE_OF_3, "a response");
    }

    static void inRequestBody(Element body) {
        report(body, REQUEST_BODY, Set.of(), "a request body");
    }

    private static void report(Element owner, Set<String> known, Set<String> also, String kind) {
        for (Element member : owner.members()) {
            String name = member.key();
            if (!member.isExtension() && !known.contains(name) && !also.contains(name)) {
                member.report(
                        Code.MEMBER_IGNORED,
                        Quote.of(name) + " is no member of " + kind + " in this version of OpenAPI; it is left out.",
                        "Correct its name or its place, or remove it.");
            }
        }
    }
}
