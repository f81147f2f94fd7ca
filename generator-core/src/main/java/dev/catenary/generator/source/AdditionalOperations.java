package dev.catenary.generator.source;

import dev.catenary.generator.problem.Code;
import java.util.List;

/** Operations of methods that are no fields of a path item, by the method as it is sent (OAS 3.2.0 §4.9). */
final class AdditionalOperations {
    static final String MEMBER = "additionalOperations";

    private AdditionalOperations() {}

    /** Whether a request can have this method; what CONNECT asks for is no request to a resource (RFC 9110 §9.3.6). */
    static boolean isMethod(String key) {
        return EncodingReader.TOKEN.matcher(key).matches() && !key.equalsIgnoreCase("CONNECT");
    }

    /**
     * Reports what is wrong with one.
     *
     * @param field the field that the specification has for its method, or empty
     * @param layers the objects of the path item
     */
    static void report(Element operation, String field, List<Element> layers) {
        String method = Quote.of(operation.key());
        if (!isMethod(operation.key())) {
            operation.report(
                    Code.MEMBER_IGNORED,
                    method + " is no method that a client can send; it is left out.",
                    "Correct the method, or remove it.");
        } else if (!field.isEmpty() && layers.stream().anyMatch(layer -> layer.has(field))) {
            operation.report(
                    Code.MEMBER_IGNORED,
                    method + " is described by `" + field + "`, too; this one is left out.",
                    "Remove one of the two.");
        } else if (!field.isEmpty()) {
            operation.report(
                    Code.MEMBER_REPAIRED,
                    method + " stands under `" + MEMBER + "`; read as `" + field + "`.",
                    "Write it as `" + field + "` of the path.");
        }
    }
}
