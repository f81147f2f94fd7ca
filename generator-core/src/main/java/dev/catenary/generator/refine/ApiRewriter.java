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
    private final UnaryOperator<Schema> ofParameters;
    private final UnaryOperator<Payload> ofPayloads;

    private ApiRewriter(UnaryOperator<Schema> ofParameters, UnaryOperator<Payload> ofPayloads) {
        this.ofParameters = ofParameters;
        this.ofPayloads = ofPayloads;
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
        return new ApiRewriter(change, payload -> payload.withSchema(change.apply(payload.schema()))).uses(api);
    }

    /** The bodies of requests, replies and webhooks, which know their media type. */
    static Api payloads(Api api, UnaryOperator<Payload> change) {
        return new ApiRewriter(schema -> schema, change).uses(api);
    }

    private Api uses(Api api) {
        return api.with(node(api.root()), api.schemas())
                .withWebhooks(api.webhooks().stream()
                        .map(hook -> hook.withPayload(ofPayloads.apply(hook.payload())))
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
                .map(p -> p.withSchema(ofParameters.apply(p.schema())))
                .toList();
    }

    private List<Payload> payloads(List<Payload> payloads) {
        return payloads.stream().map(ofPayloads).toList();
    }
}
