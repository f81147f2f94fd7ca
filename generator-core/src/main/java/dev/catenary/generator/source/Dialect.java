package dev.catenary.generator.source;

import dev.catenary.generator.problem.Code;
import java.util.Optional;

/** The specification a description is written against. */
enum Dialect {
    SWAGGER_2,
    OPENAPI_3_0,
    OPENAPI_3_1,
    OPENAPI_3_2;

    /** What {@code swagger} or {@code openapi} says; nothing, with a report, if it is none that can be read. */
    static Optional<Dialect> of(Element root) {
        Element swagger = root.get("swagger");
        Element openapi = root.get("openapi");
        Element named = swagger.exists() ? swagger : openapi;
        String version = named.raw();
        if (swagger.exists() ? version.matches("2(\\.0)?") : version.matches("3\\.[0-2](\\..*)?")) {
            return Optional.of(swagger.exists() ? SWAGGER_2 : ofOpenApi(version));
        }
        String remedy = "Use Swagger 2.0, or OpenAPI 3.0, 3.1 or 3.2.";
        if (named.exists()) {
            String text = "`" + named.key() + "` is " + Quote.of(version) + ", which Catenary does not read.";
            named.report(Code.VERSION_NOT_SUPPORTED, text, remedy);
        } else {
            String text = "The document has neither `openapi` nor `swagger`, so it is no API description.";
            root.report(Code.VERSION_NOT_SUPPORTED, text, remedy);
        }
        return Optional.empty();
    }

    private static Dialect ofOpenApi(String version) {
        return version.startsWith("3.0") ? OPENAPI_3_0 : version.startsWith("3.1") ? OPENAPI_3_1 : OPENAPI_3_2;
    }

    /** Schemas are JSON Schema 2020-12, and what came with that. */
    boolean since31() {
        return this == OPENAPI_3_1 || since32();
    }

    boolean since32() {
        return this == OPENAPI_3_2;
    }
}
