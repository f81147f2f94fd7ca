package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A success in several JSON media types has a method for each that says something else. One of the shape of the first says
 * nothing new, whatever it is called. Nor do problem details (RFC 9457), which are about errors: Mailchimp has them beside
 * the result of each operation, with its schema.
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
            Set<String> repetitive = operation.successes().stream()
                    .filter(reply -> reply.payloads().size() > 1)
                    .map(Reply::status)
                    .collect(Collectors.toSet());
            return repetitive.isEmpty()
                    ? operation
                    : operation.with(
                            operation.parameters(),
                            operation.body(),
                            operation.replies().stream()
                                    .map(reply -> repetitive.contains(reply.status()) ? reply(reply) : reply)
                                    .toList());
        }

        private Reply reply(Reply reply) {
            Optional<Payload> first = Optional.empty();
            List<Payload> kept = new ArrayList<>();
            for (Payload payload : reply.payloads()) {
                boolean json = payload.kind() == Payload.Kind.JSON;
                if (json && first.isPresent() && repeats(payload, first.get())) {
                    problems.add(
                            Code.NOT_IN_CLIENT,
                            payload.at(),
                            "The client does not ask for this reply, but for "
                                    + first.get().mediaType() + ".",
                            "Nothing has to be done.");
                    continue;
                }
                first = first.isEmpty() && json ? Optional.of(payload) : first;
                kept.add(payload);
            }
            return kept.size() == reply.payloads().size() ? reply : reply.withPayloads(kept);
        }

        private boolean repeats(Payload payload, Payload first) {
            return payload.mediaType().equals(PROBLEM)
                    || numbers.part(payload.schema()) == numbers.part(first.schema());
        }
    }
}
