package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A success in several JSON media types has a method for each that says something else. One of the shape of the first
 * says nothing new, whatever it is called. Nor do problem details (RFC 9457), which are about errors: Mailchimp has
 * them beside the result of each operation, with its schema. An error has a type for each kind of JSON that says
 * something else.
 */
final class LeaveOutRepeatedReplies implements Pass {
    private static final String PROBLEM = "application/problem+json";

    @Override
    public Api apply(Api api, Problems problems) {
        Run run = new Run(new ShapeNumbers(), problems);
        return api.with(api.root().withOperations(run::operation), api.schemas());
    }

    private record Run(ShapeNumbers numbers, Problems problems) {
        Operation operation(Operation operation) {
            if (operation.replies().stream().allMatch(reply -> reply.payloads().size() < 2)) {
                return operation;
            }
            Set<String> successes =
                    operation.successes().stream().map(Reply::status).collect(Collectors.toSet());
            return operation.with(
                    operation.parameters(),
                    operation.body(),
                    operation.replies().stream()
                            .map(reply -> successes.contains(reply.status()) ? success(reply) : failure(reply))
                            .toList());
        }

        /** What is left out here is read as the first, like all that is not described, unless a range is. */
        private Reply failure(Reply reply) {
            List<Payload> json = json(reply);
            if (json.size() < 2 || json.stream().anyMatch(Payload::isRange)) {
                return reply;
            }
            int first = numbers.part(json.get(0).schema());
            return reply.withPayloads(reply.payloads().stream()
                    .filter(payload -> payload.kind() != Payload.Kind.JSON
                            || payload == json.get(0)
                            || numbers.part(payload.schema()) != first)
                    .toList());
        }

        private static List<Payload> json(Reply reply) {
            return reply.payloads().stream()
                    .filter(payload -> payload.kind() == Payload.Kind.JSON)
                    .toList();
        }

        private Reply success(Reply reply) {
            List<Payload> json = json(reply);
            Optional<Payload> result =
                    json.stream().filter(payload -> !isProblem(payload)).findFirst();
            return result.or(() -> json.stream().findFirst())
                    .map(first -> reply.withPayloads(reply.payloads().stream()
                            .filter(payload ->
                                    payload.kind() != Payload.Kind.JSON || payload == first || isNew(payload, first))
                            .toList()))
                    .orElse(reply);
        }

        /** Whether the payload says something else than the first; reports it if not. */
        private boolean isNew(Payload payload, Payload first) {
            boolean isNew = !isProblem(payload) && numbers.part(payload.schema()) != numbers.part(first.schema());
            if (!isNew) {
                problems.add(
                        Code.NOT_IN_CLIENT,
                        payload.at(),
                        "The client does not ask for this reply, but for " + first.mediaType() + ".",
                        "Nothing has to be done.");
            }
            return isNew;
        }

        private static boolean isProblem(Payload payload) {
            return Payload.essence(payload.mediaType()).equals(PROBLEM);
        }
    }
}
