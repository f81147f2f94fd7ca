package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.Optional;

/**
 * A body that may be left out and, if sent, could only be an empty object, is no body: a caller has nothing to put into
 * it. Stripe describes one for each GET, whose content has no defined meaning anyway (RFC 9110 §9.3.1).
 */
final class LeaveOutEmptyBodies implements Pass {
    @Override
    public Api apply(Api api, Problems problems) {
        return api.with(api.root().withOperations(operation -> without(operation, problems)), api.schemas());
    }

    private static Operation without(Operation operation, Problems problems) {
        Optional<Body> empty = operation.body().filter(LeaveOutEmptyBodies::isEmpty);
        if (empty.isEmpty()) {
            return operation;
        }
        problems.add(
                Code.EMPTY_BODY,
                empty.get().at(),
                "The body of " + operation.method() + " is optional and could only be an empty object; it is left out.",
                "Nothing has to be done.");
        return operation.with(operation.parameters(), Optional.empty(), operation.replies());
    }

    private static boolean isEmpty(Body body) {
        return !body.required()
                && !body.payloads().isEmpty()
                && body.payloads().stream().allMatch(payload -> isEmptyObject(payload.schema()));
    }

    /** An object that is closed: an open one without properties is read as a map. */
    private static boolean isEmptyObject(Schema schema) {
        return schema instanceof Schema.Struct struct
                && struct.properties().isEmpty()
                && struct.alsoRequired().isEmpty()
                && struct.additional().isEmpty()
                && struct.discriminator().isEmpty();
    }
}
