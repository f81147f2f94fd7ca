package dev.catenary.generator.refine;

import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.api.Schema;
import java.util.List;
import java.util.Optional;

/** The one success of an operation, in JSON: what can be a page. */
record PagedReply(Reply reply, Schema page) {
    static Optional<PagedReply> of(Operation operation) {
        List<Reply> successes =
                operation.replies().stream().filter(Reply::success).toList();
        if (successes.size() != 1) {
            return Optional.empty();
        }
        return successes.get(0).payloads().stream()
                .filter(payload -> payload.kind() == Payload.Kind.JSON)
                .findFirst()
                .map(payload -> new PagedReply(successes.get(0), payload.schema()));
    }

    boolean hasHeader(String name) {
        return reply.headers().stream().anyMatch(header -> header.wireName().equalsIgnoreCase(name));
    }
}
