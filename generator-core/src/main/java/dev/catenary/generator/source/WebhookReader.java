package dev.catenary.generator.source;

import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Webhook;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the requests that the API sends: {@code webhooks} of OpenAPI 3.1 and later, and {@code callbacks} of operations. */
final class WebhookReader {
    private final References references;
    private final Dialect dialect;
    private final BodyReader bodies;
    private final Set<SourceRef> leftOut;
    private final Map<String, Webhook> byPlace = new LinkedHashMap<>();

    WebhookReader(References references, Dialect dialect, BodyReader bodies, Set<SourceRef> leftOut) {
        this.references = references;
        this.dialect = dialect;
        this.bodies = bodies;
        this.leftOut = leftOut;
    }

    /** {@code webhooks}: path items by name. */
    void addWebhooks(Element root) {
        for (Element webhook : root.object("webhooks").members()) {
            if (!webhook.isExtension() && !leftOut.contains(webhook.at())) {
                addItem(webhook.key(), webhook);
            }
        }
    }

    /** {@code callbacks} of an operation: by name, path items by the address they are sent to. */
    void addCallbacks(Element operation) {
        if (!operation.has("callbacks")) {
            return;
        }
        for (Element named : operation.object("callbacks").members()) {
            Element callback = references.follow(named);
            if (named.isExtension() || !callback.exists() || !callback.expectObject()) {
                continue;
            }
            for (Element item : callback.members()) {
                if (!item.isExtension()) {
                    addItem(named.key(), item);
                }
            }
        }
    }

    private void addItem(String name, Element written) {
        for (Element operation : PathItem.of(written, references, dialect).operations()) {
            Optional<Body> body = bodies.requestBody(operation);
            noteRest(operation, body);
            Optional<Payload> payload = body.flatMap(WebhookReader::preferred);
            if (payload.isPresent()) {
                String method = PathItem.method(operation);
                Webhook webhook = new Webhook(name, method, payload.get(), Docs.of(operation), operation.at());
                byPlace.putIfAbsent(name + " " + operation.at(), webhook);
            }
        }
    }

    /** A model of the payload is what a receiver needs of us; requests are received by somebody else's server. */
    private static void noteRest(Element operation, Optional<Body> body) {
        if (body.isEmpty() || body.get().payloads().size() > 1 || operation.has("parameters")) {
            operation.report(
                    Code.NOT_IN_CLIENT,
                    "Of what the API sends, only the JSON body, or the first one, is a type of the client.",
                    "Nothing has to be done.");
        }
    }

    private static Optional<Payload> preferred(Body body) {
        return body.payloads().stream()
                .filter(p -> p.kind() == Payload.Kind.JSON)
                .findFirst()
                .or(() -> body.payloads().stream().findFirst());
    }

    List<Webhook> found() {
        return new ArrayList<>(byPlace.values());
    }
}
