package dev.catenary.generator.api;

import dev.catenary.generator.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A method on a path.
 *
 * @param method upper case, as sent
 * @param path the path key exactly as the description has it
 * @param trailingSlash the path ends with a slash that is no step of its own
 * @param operationId or empty
 * @param parameters query, header and cookie parameters; path parameters stand in the {@link PathNode}s
 * @param replies in the order of the description
 * @param security own requirement; empty list = none needed; absent = the API's
 * @param servers own servers; empty = the API's
 * @param paging how its result goes on: as an extension says, until {@code refine} has decided
 */
public record Operation(
        String method,
        String path,
        boolean trailingSlash,
        String operationId,
        List<String> tags,
        List<Parameter> parameters,
        Optional<Body> body,
        List<Reply> replies,
        Optional<List<SecurityRequirement>> security,
        List<Server> servers,
        Optional<Paging> paging,
        Doc doc,
        SourceRef at) {
    public Operation {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        replies = List.copyOf(replies);
        security = security.map(List::copyOf);
        servers = List.copyOf(servers);
    }

    /** Replies that describe success: those of 2xx; without any, {@code default} does, too (OAS 3.0.4 §4.8.16). */
    public List<Reply> successes() {
        List<Reply> found = replies.stream().filter(Reply::success).toList();
        return !found.isEmpty()
                ? found
                : replies.stream()
                        .filter(reply -> reply.status().equals("default"))
                        .toList();
    }

    public Operation with(List<Parameter> newParameters, Optional<Body> newBody, List<Reply> newReplies) {
        return new Operation(
                method,
                path,
                trailingSlash,
                operationId,
                tags,
                newParameters,
                newBody,
                newReplies,
                security,
                servers,
                paging,
                doc,
                at);
    }

    public Operation paged(Optional<Paging> newPaging) {
        return new Operation(
                method,
                path,
                trailingSlash,
                operationId,
                tags,
                parameters,
                body,
                replies,
                security,
                servers,
                newPaging,
                doc,
                at);
    }
}
