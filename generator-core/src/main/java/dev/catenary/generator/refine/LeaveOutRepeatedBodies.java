package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A multipart body of the very shape that may also be sent as JSON says nothing new if it holds no file: callers would
 * have two types and two methods for the same data. Zoom describes 129 of its 131 bodies in both ways.
 */
final class LeaveOutRepeatedBodies implements Pass {
    @Override
    public Api apply(Api api, Problems problems) {
        Run run = new Run(new ShapeNumbers(), api.schemas(), problems);
        return api.with(api.root().withOperations(run::operation), api.schemas());
    }

    private record Run(ShapeNumbers numbers, Map<SchemaId, Schema> schemas, Problems problems) {
        Operation operation(Operation operation) {
            Optional<Payload> json = operation.body().stream()
                    .flatMap(body -> body.payloads().stream())
                    .filter(payload -> payload.kind() == Payload.Kind.JSON)
                    .findFirst();
            return json.isEmpty()
                    ? operation
                    : operation.with(
                            operation.parameters(),
                            operation.body().map(body -> body(body, json.get())),
                            operation.replies());
        }

        private Body body(Body body, Payload json) {
            List<Payload> kept = new ArrayList<>();
            for (Payload payload : body.payloads()) {
                if (repeats(payload, json)) {
                    problems.add(
                            Code.NOT_IN_CLIENT,
                            payload.at(),
                            "The body is the same as that of " + json.mediaType() + ", and holds no file.",
                            "It is sent as " + json.mediaType() + "; nothing has to be done.");
                } else {
                    kept.add(payload);
                }
            }
            return new Body(body.required(), kept, body.doc(), body.at());
        }

        private boolean repeats(Payload payload, Payload json) {
            return payload.kind() == Payload.Kind.MULTIPART
                    && numbers.of(payload.schema()) == numbers.of(json.schema())
                    && !holdsFile(payload.schema(), new HashSet<>());
        }

        private boolean holdsFile(Schema schema, Set<SchemaId> seen) {
            if (schema instanceof Schema.Ref ref) {
                Schema target = schemas.get(ref.target());
                return target != null && seen.add(ref.target()) && holdsFile(target, seen);
            }
            return schema instanceof Schema.Text text
                    ? text.format().equals("binary")
                    : schema.parts().stream().anyMatch(part -> holdsFile(part, seen));
        }
    }
}
