package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Applies a function to every outermost schema of an API: those of parameters, path variables, bodies, replies and
 * their headers, webhooks and components. The one place that knows where an API keeps its schemas.
 */
final class ApiRewriter {
    private final UnaryOperator<Schema> change;

    private ApiRewriter(UnaryOperator<Schema> change) {
        this.change = change;
    }

    /** Every schema wherever it stands, innermost first. */
    static Api everySchema(Api api, UnaryOperator<Schema> change) {
        return outermost(api, new SchemaRewriter(change));
    }

    static Api outermost(Api api, UnaryOperator<Schema> change) {
        SortedMap<SchemaId, Schema> schemas = new TreeMap<>(api.schemas());
        schemas.replaceAll((id, schema) -> change.apply(schema));
        Api used = uses(api, change);
        return used.with(used.root(), schemas);
    }

    /** Like {@link #outermost}, but leaves the components alone. */
    static Api uses(Api api, UnaryOperator<Schema> change) {
        ApiRewriter rewriter = new ApiRewriter(change);
        return api.with(rewriter.node(api.root()), api.schemas())
                .withWebhooks(api.webhooks().stream()
                        .map(hook -> hook.withPayload(rewriter.payload(hook.payload())))
                        .toList());
    }

    private PathNode node(PathNode node) {
        return new PathNode(
                node.segment(),
                parameters(node.variables()),
                node.children().stream().map(this::node).toList(),
                node.operations().stream().map(this::operation).toList());
    }

    private Operation operation(Operation operation) {
        Optional<Body> body =
                operation.body().map(b -> new Body(b.required(), payloads(b.payloads()), b.doc(), b.at()));
        return operation.with(
                parameters(operation.parameters()),
                body,
                operation.replies().stream().map(this::reply).toList());
    }

    private Reply reply(Reply reply) {
        return new Reply(
                reply.status(), payloads(reply.payloads()), parameters(reply.headers()), reply.doc(), reply.at());
    }

    private List<Parameter> parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(p -> p.withSchema(change.apply(p.schema())))
                .toList();
    }

    private List<Payload> payloads(List<Payload> payloads) {
        return payloads.stream().map(this::payload).toList();
    }

    private Payload payload(Payload payload) {
        return payload.withSchema(change.apply(payload.schema()));
    }
}
